package sovang.cli.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Act;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.text.Text;

@Command(
        name = "stop",
        header = "dừng máy chủ | stop the service",
        footer = {"sovang server stop", "sovang server stop --force"})
final class ServerStop extends Act {

    private static final long PAUSE = 50;

    @Option(names = "--wait", paramLabel = "GIÂY", description = "đợi dừng tối đa, mặc định 90 | seconds to wait")
    int wait = 90;

    @Option(
            names = "--force",
            description = "hết thời gian đợi thì buộc dừng; số liệu đã ghi không mất | end it by force after the wait")
    boolean force;

    ServerStop(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Path home = session.home().folder().toAbsolutePath().normalize();
        Optional<Service> service = Service.of(home);
        service.ifPresent(this::stop);
        boolean left = new LeftPostgres(home, session).stop();
        session.say(
                service.isPresent()
                        ? Text.of("Đã dừng máy chủ.", "The service has stopped.")
                        : left
                                ? Text.of(
                                        "Không có máy chủ nào chạy; đã dừng PostgreSQL còn sót lại.",
                                        "No service was running; stopped a PostgreSQL that it had left.")
                                : Text.of("Không có máy chủ nào chạy.", "No service was running."));
        return Exit.DONE;
    }

    private void stop(Service service) {
        if (!service.process().destroy()) throw notOurs(service);
        if (gone(service)) return;
        if (force && service.process().destroyForcibly() && gone(service)) return;
        throw Failure.of(
                Exit.FAILED,
                Text.of(
                                "Sau {} giây máy chủ (tiến trình {}) vẫn chưa dừng.",
                                "After {} seconds the service (process {}) has not stopped.")
                        .with(wait, service.process().pid()),
                Text.of("Đợi thêm, hoặc: sovang server stop --force", "Wait longer, or: sovang server stop --force"));
    }

    private boolean gone(Service service) {
        long deadline = System.nanoTime() + Duration.ofSeconds(wait).toNanos();
        while (!service.isGone()) {
            if (System.nanoTime() > deadline) return false;
            session.pause(PAUSE);
        }
        return true;
    }

    private static Failure notOurs(Service service) {
        return Failure.of(
                Exit.NOT_ALLOWED,
                Text.of(
                                "Máy chủ (tiến trình {}) do người dùng khác chạy nên không dừng được.",
                                "The service (process {}) belongs to another user and can't be stopped.")
                        .with(service.process().pid()));
    }
}
