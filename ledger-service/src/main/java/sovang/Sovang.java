package sovang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import sovang.server.ServerLife;
import sovang.server.StartFailure;

/** The service: its database before Spring, its announcement after, and everything closed in the opposite order. */
@SpringBootApplication
public class Sovang {

    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        Locale asked = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            serve(ServerLife.begin(System.getenv()), arguments);
        } catch (StartFailure failure) {
            System.err.println(failure.sentence(asked));
            System.exit(1);
        }
    }

    private static void serve(ServerLife life, String[] arguments) {
        var application = new SpringApplication(Sovang.class);
        application.setDefaultProperties(Map.of(
                "sovang.home", life.home().folder().toString(),
                "sovang.master-key", life.home().masterKey().toString(),
                "sovang.database", life.database().kind()));
        application.setRegisterShutdownHook(false);
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(life.springArguments());
        try {
            var context = application.run(all.toArray(String[]::new));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try (life) {
                    context.close();
                }
            }));
            life.announce();
        } catch (RuntimeException e) {
            life.close();
            throw e;
        }
    }
}
