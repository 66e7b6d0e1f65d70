package sovang;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import sovang.server.EmbeddedDatabase;
import sovang.server.ServerHome;

/** The service. */
@SpringBootApplication
public class Sovang {

    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        Locale.setDefault(Locale.ROOT);
        var home = ServerHome.fromEnvironment(System.getenv()).create();
        var database = EmbeddedDatabase.open(home.folder());
        var properties = new HashMap<String, Object>(Map.of(
                "spring.datasource.url", database.jdbcUrl(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "sovang.master-key", home.masterKey().toString(),
                "sovang.home", home.folder().toString()));
        var application = new SpringApplication(Sovang.class);
        application.setDefaultProperties(properties);
        application.run(arguments);
    }
}
