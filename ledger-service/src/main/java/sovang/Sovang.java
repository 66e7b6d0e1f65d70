package sovang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import sovang.server.HttpPort;
import sovang.server.Repeats;
import sovang.server.ServerLife;
import sovang.server.StartFailure;

/** The service: its database before Spring, its announcement after, and everything closed in the opposite order. */
@SpringBootApplication
public class Sovang {

    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        Locale.setDefault(Locale.ROOT);
        try {
            serve(ServerLife.begin(System.getenv()), arguments);
        } catch (StartFailure failure) {
            System.err.println(failure.sentence(System.getenv()));
            System.exit(1);
        }
    }

    private static void serve(ServerLife life, String[] arguments) {
        var application = new SpringApplication(Sovang.class);
        application.setDefaultProperties(Map.of(
                "sovang.home",
                life.home().folder().toString(),
                "sovang.database",
                life.database().kind()));
        SpringApplication.getShutdownHandlers().add(life::close);
        application.addInitializers(context -> Repeats.bound());
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(life.springArguments());
        try {
            application.run(all.toArray(String[]::new));
        } catch (PortInUseException e) {
            throw HttpPort.inUse(life.port());
        } catch (RuntimeException e) {
            throw StartFailure.behind(e)
                    .or(() -> StartFailure.full(life.home(), e))
                    .<RuntimeException>map(it -> it)
                    .orElse(e);
        }
        life.announce();
    }
}
