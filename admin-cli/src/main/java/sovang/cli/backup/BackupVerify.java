package sovang.cli.backup;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import sovang.cli.Exit;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

@Command(
        name = "verify",
        header = "kiểm tra một bản sao lưu, không cần máy chủ | check a backup, without a server",
        footer = "sovang backup verify so-vang.zip")
final class BackupVerify extends Read {

    @Parameters(paramLabel = "TỆP", description = "tệp sao lưu | the backup")
    Path backup;

    BackupVerify(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Node manifest = new Verifier(backup).check();
        KnownTables.refuseNewer(session, manifest);
        new Told(session, backup, manifest).print(printer(), WHOLE);
        session.say(Text.of("Sao lưu lúc {}, {}.", "Made at {}, {}.")
                .with(manifest.text("createdAt"), manifest.text("database")));
        return Exit.DONE;
    }

    private static final Text WHOLE = Text.of(
            "Bản sao lưu nguyên vẹn: {} sự kiện, đến vị trí {}; tệp {} ({}).",
            "The backup is whole: {} events, up to position {}; {} ({}).");
}
