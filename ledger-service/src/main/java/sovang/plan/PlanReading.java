package sovang.plan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.plan.PlanCommand.ImportPlan;
import sovang.refusal.Refusal;
import sovang.refusal.Refusal.Detail;
import sovang.sheet.bounds.Beyond;
import sovang.sheet.bounds.Deadline;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a plan from its YAML file. A field that nobody knows, or that stands twice, is refused with its line. */
final class PlanReading {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private PlanReading() {}

    /** @throws Refusal naming every place that must be mended */
    static ImportPlan read(byte[] file) {
        String yaml = decode(file);
        var lines = new HashMap<String, Integer>();
        try {
            number(yaml, lines);
            @Nullable PlanFile plan = YAML.readValue(yaml, PlanFile.class);
            if (plan == null) throw unreadable("", "tệp trống.", "the file is empty.");
            return new PlanCheck(new Faults(lines)).check(plan, hash(file));
        } catch (Beyond tooSlow) {
            throw tooSlow.refusal("PLAN");
        } catch (UnrecognizedPropertyException e) {
            var at = at(e, lines);
            String known = String.join(
                    ", ",
                    e.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .toList());
            throw unreadable(
                    at.pointer,
                    at.vi + "không có mục «" + e.getPropertyName() + "». Các mục dùng được: " + known + ".",
                    at.en + "there is no field \"" + e.getPropertyName() + "\". Known are: " + known + ".");
        } catch (JacksonException e) {
            var at = at(e, lines);
            throw unreadable(
                    at.pointer,
                    at.vi + "giá trị hoặc cách viết YAML không hợp lệ.",
                    at.en + "the value, or the YAML, can't be read: " + e.getOriginalMessage());
        }
    }

    private record Place(String pointer, String vi, String en) {}

    private static Place at(JacksonException error, Map<String, Integer> lines) {
        var pointer = new StringBuilder();
        if (error instanceof DatabindException e)
            for (var step : e.getPath())
                pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        var location = error.getLocation();
        int reached = location == null ? 1 : Math.max(1, location.getLineNr());
        int line = lines.getOrDefault(pointer.toString(), reached);
        String field = pointer.isEmpty() ? "" : " (" + pointer + ")";
        return new Place(pointer.toString(), "dòng " + line + field + ": ", "line " + line + field + ": ");
    }

    /** Notes the line of every field by its JSON pointer, and refuses a field that stands twice. */
    private static void number(String yaml, Map<String, Integer> lines) {
        var deadline = new Deadline();
        try (var parser = YAML.createParser(yaml)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                deadline.check();
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                int line = parser.currentTokenLocation().getLineNr();
                Integer first = lines.putIfAbsent(pointer, line);
                if (first != null && token == JsonToken.PROPERTY_NAME)
                    throw unreadable(
                            pointer,
                            "dòng " + line + ": mục «" + pointer + "» đã có ở dòng " + first + ".",
                            "line " + line + ": \"" + pointer + "\" stands in line " + first + " already.");
            }
        }
    }

    private static String decode(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable("", "tệp không phải UTF-8. Hãy lưu lại bằng bảng mã UTF-8.", "the file is not UTF-8.");
        }
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refusal unreadable(String pointer, String vi, String en) {
        return new Refusal(
                Refusal.Kind.INVALID,
                "PLAN_UNREADABLE",
                "Không đọc được tệp kế hoạch: " + vi,
                "The plan's file can't be read: " + en,
                List.of(new Detail(pointer, "PLAN_UNREADABLE", vi, en)));
    }
}
