package sovang.cli.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import sovang.cli.Exit;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Table;
import sovang.cli.server.RestoreRun;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

@Command(
        name = "restore",
        header = "khôi phục sổ từ bản sao lưu vào nơi còn trống | restore a backup into an empty place",
        footer = {
            "SOVANG_HOME=/srv/so-vang-moi sovang backup restore so-vang.zip",
            "SPRING_DATASOURCE_URL=jdbc:postgresql://db:5432/sovang sovang backup restore so-vang.zip"
        })
final class BackupRestore extends Read {

    @Parameters(paramLabel = "TỆP", description = "tệp sao lưu | the backup")
    Path backup;

    BackupRestore(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Path home = session.home().folder().toAbsolutePath().normalize();
        new Verifier(backup).check();
        session.say(
                Text.of("Bản sao lưu nguyên vẹn, đang khôi phục vào {}…", "The backup is whole; restoring it into {}…")
                        .with(home));
        Node done = RestoreRun.of(session, home, backup);
        printer()
                .print(
                        Json.write(done),
                        () -> new Table(COLUMNS, List.of(done)),
                        out -> out.println(
                                RESTORED.with(Money.grouped(done.amount("events")), done.text("position"), home)
                                        .in(session.lang())));
        tellOfTokens(home.resolve("token"));
        session.say(Text.of(
                "Tiếp theo: sovang server start; sovang audit replay",
                "Next: sovang server start; sovang audit replay"));
        return Exit.DONE;
    }

    /** Tokens are stored as hashes: nobody can write the file of the old home anew. */
    private void tellOfTokens(Path token) {
        session.say(TOKENS);
        if (!Files.exists(token)) session.say(COPY_IT.with(token));
    }

    private static final List<Column> COLUMNS = List.of(
            Column.number("position", "Vị trí | Position"),
            Column.number("events", "Số sự kiện | Events"),
            Column.number("tables", "Số bảng | Tables"),
            Column.text("database", "Cơ sở dữ liệu | Database"),
            Column.text("home", "Thư mục | Home"));
    private static final Text RESTORED = Text.of(
            "Đã khôi phục {} sự kiện, đến vị trí {}, vào {}.", "Restored {} events, up to position {}, into {}.");
    private static final Text TOKENS =
            Text.of("Mã truy cập (token) của mọi người vẫn như trong sổ cũ.", "Everybody's token stays as it was.");
    private static final Text COPY_IT = Text.of(
            "Bản sao lưu không chứa tệp token. Chép tệp token của thư mục cũ vào {}, hoặc đặt SOVANG_TOKEN; người quản trị còn mã"
                    + " truy cập cấp mã mới cho người khác bằng: sovang actor token. Nếu không người quản trị nào còn mã"
                    + " truy cập thì hiện chưa có lệnh nào cấp lại.",
            "The backup holds no token file. Copy that of the old home to {}, or set SOVANG_TOKEN; an administrator who has a"
                    + " token gives new ones to others by: sovang actor token. When no administrator has one left, there is"
                    + " no command yet to make one.");
}
