package sovang.cli.server;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import sovang.cli.Act;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.Session;
import sovang.cli.text.Text;

@Command(
        name = "run",
        header = "chạy máy chủ ngay trong cửa sổ này | run the service in this terminal",
        footer = {"sovang server run", "SOVANG_PORT=8095 sovang server run"})
final class ServerRun extends Act {

    ServerRun(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Path home = session.home().folder().toAbsolutePath().normalize();
        if (Service.of(home).isPresent())
            throw Failure.of(
                    Exit.FAILED,
                    Text.of("Máy chủ đã chạy sẵn trên thư mục {}.", "A service is already running on the folder {}.")
                            .with(home),
                    Text.of("Dừng nó trước: sovang server stop", "Stop it first: sovang server stop"));
        Process service = new Launch(session, home).attached();
        // Whatever ends us ends the service in good order first.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(service), "server-stop"));
        return await(service);
    }

    private static void end(Process service) {
        service.destroy();
        await(service);
    }

    private static int await(Process service) {
        try {
            return service.waitFor();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return Exit.INTERRUPTED;
        }
    }
}
