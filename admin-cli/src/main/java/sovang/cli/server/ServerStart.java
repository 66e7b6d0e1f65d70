package sovang.cli.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Positions;
import sovang.cli.Read;
import sovang.cli.Session;
import sovang.cli.http.Ledger;
import sovang.cli.http.Server;
import sovang.cli.text.Text;

@Command(
        name = "start",
        header = "khởi động máy chủ ở nền | start the service in the background",
        footer = {
            "sovang server start",
            "SOVANG_PORT=0 SOVANG_HOME=/srv/sovang sovang server start",
            "sovang server start --accept-restored --reason \"khôi phục bản đêm qua\""
        })
final class ServerStart extends Read {

    private static final long PAUSE = 50;
    private static final long FULL = 1L << 20;
    private static final Text DISK_FULL = Text.of(
            "Ổ đĩa chứa {} đã đầy; hãy giải phóng dung lượng rồi khởi động lại.",
            "The disk that holds {} is full; free some space and start again.");

    @Option(names = "--wait", paramLabel = "GIÂY", description = "đợi sẵn sàng tối đa, mặc định 120 | seconds to wait")
    int wait = 120;

    @Option(
            names = "--accept-restored",
            description = "sổ vừa được khôi phục từ bản cũ hơn; cần mã của quản trị viên | the database was restored")
    boolean acceptRestored;

    @Option(names = "--reason", paramLabel = "LÝ_DO", description = "vì sao khôi phục, ghi vào sổ | why, recorded")
    @Nullable
    String reason;

    ServerStart(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Path home = session.home().folder().toAbsolutePath().normalize();
        Optional<Service> already = Service.of(home);
        if (already.isPresent()) {
            session.say(Text.of("Máy chủ đã chạy sẵn.", "The service is already running."));
            await(home, null, null);
        } else {
            Launch launch = new Launch(session, home);
            ServiceLog log = launch.freshLog();
            await(home, launch.detached(accepting()), log);
        }
        awaitViewsLater();
        return ServerStatus.print(session, printer(), home, Service.of(home), true);
    }

    @Override
    protected void prepare() {
        super.prepare();
        if (acceptRestored != (reason != null && !reason.isBlank()))
            throw Failure.usage(Text.of(
                    "--accept-restored và --reason LÝ_DO đi cùng nhau.",
                    "--accept-restored and --reason go together."));
    }

    /** By the environment, where no list of processes shows the token. */
    private Map<String, String> accepting() {
        if (reason == null) return Map.of();
        String token = session.variable("SOVANG_TOKEN");
        if (token == null) token = session.home().token();
        return Map.of("SOVANG_ACCEPT_RESTORED", reason, "SOVANG_ACCEPT_TOKEN", token == null ? "" : token);
    }

    /** After a restore the views are built anew: the next question waits for them rather than see half of the figures. */
    private void awaitViewsLater() {
        Server started = session.home().server();
        if (started != null)
            Positions.rememberEnd(session, new Ledger(started, session.lang(), session.pauses(), () -> null));
    }

    private void await(Path home, @Nullable Process started, @Nullable ServiceLog log) {
        long deadline = System.nanoTime() + Duration.ofSeconds(wait).toNanos();
        while (true) {
            // The order matters: a service that dies between the two looks has no holder any more.
            boolean died = started == null || !started.isAlive();
            Optional<Service> service = Service.of(home);
            if (service.filter(Service::talks)
                    .filter(s -> Readiness.of(s.url()))
                    .isPresent()) return;
            if (died && service.isEmpty()) throw dead(home, log);
            if (System.nanoTime() > deadline) throw late(home);
            session.pause(PAUSE);
        }
    }

    private static Failure dead(Path home, @Nullable ServiceLog log) {
        // On a full disk the log breaks off before the sentence that says so.
        if (home.toFile().getUsableSpace() < FULL) return Failure.of(Exit.FAILED, DISK_FULL.with(home));
        Text stopped = Text.of("Máy chủ không khởi động được.", "The service did not start.");
        return log == null
                ? Failure.of(Exit.FAILED, stopped)
                : Failure.of(
                        Exit.FAILED,
                        log.lastSentence().map(Text::same).orElse(stopped),
                        Text.of("Nhật ký: {}", "Log: {}").with(log.file()));
    }

    private Failure late(Path home) {
        return Failure.of(
                Exit.FAILED,
                Text.of("Sau {} giây máy chủ vẫn chưa sẵn sàng.", "After {} seconds the service is not ready yet.")
                        .with(wait),
                Text.of(
                                "Xem: sovang server status; sovang projection status; nhật ký {}",
                                "See: sovang server status; sovang projection status; the log {}")
                        .with(home.resolve("log").resolve("server.log")));
    }
}
