package sovang.loan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sovang.loan.ProgrammeFile.Content;
import sovang.loan.ProgrammeFile.ImportProgrammes;
import sovang.loan.event.ExtensionRule;
import sovang.loan.event.InterestRule;
import sovang.loan.event.Programme;
import sovang.loan.event.ProgrammeFileId;
import sovang.loan.event.ProgrammeTerms;
import sovang.refusal.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the file of programmes. A field that nobody knows, or that is missing, is refused with its place. */
final class ProgrammeReading {

    private static final int LARGEST = 1 << 20;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    record File(
            @Nullable ProgrammeFileId file,
            @Nullable String document,
            @Nullable LocalDate issued,
            @Nullable String source,
            @Nullable List<InterestRule> interest,
            @Nullable List<ExtensionRule> extensions,
            @Nullable List<Programme> programmes) {}

    private ProgrammeReading() {}

    static ImportProgrammes read(byte[] bytes) {
        if (bytes.length > LARGEST) throw unreadable("tệp lớn quá 1 MB.", "the file is larger than 1 MB.");
        try {
            @Nullable File file = YAML.readValue(bytes, File.class);
            if (file == null) throw unreadable("tệp trống.", "the file is empty.");
            return checked(file, hash(bytes));
        } catch (JacksonException error) {
            throw unreadable(
                    at(error) + "giá trị hoặc cách viết YAML không hợp lệ.",
                    at(error) + "the value, or the YAML, can't be read: " + error.getOriginalMessage());
        }
    }

    private static ImportProgrammes checked(File file, String hash) {
        var id = given("file", file.file());
        if (!id.value().matches("[a-z0-9][a-z0-9-]{1,59}"))
            throw unreadable(
                    "mục file «" + id + "» chỉ gồm chữ thường không dấu, số và gạch nối.",
                    "the file \"" + id + "\" has lower-case letters, digits and hyphens only.");
        var programmes = given("programmes", file.programmes()).stream()
                .map(ProgrammeReading::filled)
                .toList();
        var seen = new HashSet<String>();
        for (var programme : programmes) check(programme, seen);
        return new ImportProgrammes(
                id,
                given("document", file.document()),
                given("issued", file.issued()),
                given("source", file.source()),
                hash,
                new Content(
                        orNone(file.interest()),
                        orNone(file.extensions()).stream()
                                .map(ProgrammeReading::filled)
                                .toList(),
                        programmes));
    }

    private static void check(Programme programme, Set<String> seen) {
        String id = programme.id().value();
        if (!id.matches("[A-Z][A-Z0-9_]{1,39}"))
            throw unreadable(
                    "mã chương trình «" + id + "» chỉ gồm chữ hoa không dấu, số và gạch dưới.",
                    "the programme's id \"" + id + "\" has capitals, digits and underscores only.");
        if (!seen.add(id)) throw unreadable("chương trình " + id + " bị lặp.", "programme " + id + " stands twice.");
        String code = programme.bankCode();
        if (code != null && !seen.add("#" + code))
            throw unreadable("mã ngân hàng " + code + " bị lặp.", "the bank's code " + code + " stands twice.");
        if (programme.terms().isEmpty())
            throw unreadable("chương trình " + id + " thiếu mục terms.", "programme " + id + " has no terms.");
        for (var terms : programme.terms()) {
            boolean backwards = terms.to() != null && terms.to().isBefore(terms.from());
            boolean overdue = terms.overduePercent() >= 100 && terms.overduePercent() <= 200;
            if (!backwards && overdue) continue;
            throw unreadable(
                    "chương trình " + id + ", từ " + terms.from()
                            + ": ngày cuối phải sau ngày đầu, overduePercent từ 100 đến 200.",
                    "programme " + id + ", from " + terms.from()
                            + ": the last day follows the first, overduePercent is 100 to 200.");
        }
    }

    private static Programme filled(Programme it) {
        return new Programme(
                given("programmes/id", it.id()),
                it.bankCode(),
                given("programmes/name", it.name()),
                given("programmes/nameEn", it.nameEn()),
                given("programmes/group", it.group()),
                orNone(it.classes()),
                given("programmes/funding", it.funding()),
                orNone(it.terms()).stream().map(ProgrammeReading::filled).toList());
    }

    private static ProgrammeTerms filled(ProgrammeTerms it) {
        return new ProgrammeTerms(
                given("terms/from", it.from()),
                it.to(),
                it.rate(),
                it.overduePercent(),
                it.ceiling(),
                it.longestMonths(),
                given("terms/source", it.source()),
                given("terms/issued", it.issued()),
                it.verified(),
                it.note());
    }

    private static ExtensionRule filled(ExtensionRule it) {
        return new ExtensionRule(
                orNone(it.programmes()),
                it.termUpTo(),
                it.months(),
                it.termPercent(),
                given("extensions/source", it.source()),
                it.verified());
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null || (value instanceof String text && text.isBlank()))
            throw unreadable("còn thiếu mục «" + field + "».", "the field \"" + field + "\" is missing.");
        return value;
    }

    private static String at(JacksonException error) {
        var pointer = new StringBuilder();
        if (error instanceof DatabindException e)
            for (var step : e.getPath())
                pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        var location = error.getLocation();
        String line = location == null ? "" : "dòng/line " + Math.max(1, location.getLineNr()) + " ";
        return line + (pointer.isEmpty() ? "" : "(" + pointer + "): ");
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refusal unreadable(String vi, String en) {
        return Refusal.invalid(
                "",
                "PROGRAMMES_UNREADABLE",
                "Chưa nạp tệp chương trình: " + vi,
                "The file of programmes was not read: " + en);
    }
}
