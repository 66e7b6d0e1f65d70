package sovang.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sovang.cli.context.Settings;
import sovang.cli.http.Ledger;
import sovang.cli.http.Server;

/** Anything that can be run: what all commands have in common. */
public abstract class Act implements Callable<Integer> {

    protected final Session session;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "trang trợ giúp này | this help")
    boolean help;

    @Option(names = "--lang", paramLabel = "vi|en", description = "ngôn ngữ | language")
    @Nullable
    String lang;

    @Option(names = "--context", paramLabel = "TÊN", description = "nơi làm việc, xem: sovang context list | context")
    protected @Nullable String context;

    @Option(names = "--debug", description = "in cả vết lỗi kỹ thuật | show technical traces")
    boolean debug;

    private @Nullable Ledger ledger;

    protected Act(Session session) {
        this.session = session;
    }

    protected Ledger ledger() {
        if (ledger == null) {
            Server server = Settings.server(session, context);
            ledger = new Ledger(server, session.lang(), session.pauses(), () -> Positions.latest(session, server));
        }
        return ledger;
    }

    /** Refuses what is typed wrongly before anything is done. */
    protected void prepare() {}

    /** What was said before the noun holds for the verb too. */
    void inherit(Act root) {
        if (context == null) context = root.context;
    }
}
