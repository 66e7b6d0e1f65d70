package sovang.cli.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sovang.cli.Act;
import sovang.cli.Confirm;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.json.Node;
import sovang.cli.output.Printer;
import sovang.cli.text.Text;

@Command(
        name = "create",
        header = "sao lưu toàn bộ sổ vào một tệp, kể cả khóa | write the whole ledger into one file, keys and all",
        footer = {"sovang backup create", "sovang backup create /media/usb/so-vang.zip"})
final class BackupCreate extends Act {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Parameters(arity = "0..1", paramLabel = "TỆP", description = "tệp sao lưu sẽ ghi | the file to write")
    @Nullable
    Path named;

    @Option(names = "--out", paramLabel = "TỆP", description = "như trên | the same")
    @Nullable
    Path out;

    @Option(names = "--yes", description = "đồng ý ghi đè tệp đã có | agree to replace a file that is there")
    boolean yes;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "table|json",
            description = "dạng kết quả | form of the answer")
    @Nullable
    String output;

    BackupCreate(Session session) {
        super(session);
    }

    @Override
    protected void prepare() {
        if (named != null && out != null)
            throw Failure.usage(Text.of("Chỉ nêu tên tệp một lần.", "Name the file once only."));
        printer();
    }

    @Override
    public Integer call() {
        Path file = file();
        boolean there = Files.exists(file);
        if (there && !yes)
            Confirm.yes(
                    session,
                    Text.of("Tệp {} đã có. Ghi đè?", "The file {} is there. Replace it?")
                            .with(file));
        Draft draft = Draft.beside(file);
        try {
            draft.fill(session, () -> ledger().stream("/v1/backup", Query.empty()));
            // A backup that can't be read back is none, so it is read before it gets its name.
            Node manifest = new Verifier(draft.file()).check();
            draft.becomes(file, there);
            new Told(session, file, manifest).print(printer(), CREATED);
        } finally {
            draft.remove();
        }
        session.say(SECRET);
        session.say(Text.of(
                        "Kiểm tra lại bất cứ lúc nào: sovang backup verify {}",
                        "Check it at any time: sovang backup verify {}")
                .with(file));
        return Exit.DONE;
    }

    private Path file() {
        Path asked = named != null ? named : out;
        if (asked == null) return Path.of(name());
        return Files.isDirectory(asked) ? asked.resolve(name()) : asked;
    }

    private static String name() {
        return "sovang-"
                + LocalDateTime.now(Clock.system(VIETNAM)).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"))
                + ".zip";
    }

    private Printer printer() {
        return new Printer(session, output, null);
    }

    private static final Text CREATED = Text.of(
            "Đã sao lưu {} sự kiện, đến vị trí {}, vào tệp {} ({}); đã đọc lại và kiểm tra.",
            "Backed up {} events, up to position {}, into {} ({}); read back and checked.");
    private static final Text SECRET = Text.of(
            "Tệp này chứa khóa giải mã và thông tin cá nhân của người ủng hộ: cất giữ như sổ gốc, không gửi qua thư điện tử.",
            "This file holds the keys and the personal data of the donors: keep it as you keep the books, don't mail it.");
}
