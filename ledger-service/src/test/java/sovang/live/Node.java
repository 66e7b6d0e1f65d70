package sovang.live;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import sovang.Sovang;
import sovang.server.ServerHome;
import sovang.store.Database;

/** A node of the service in this JVM, wired as in production; several may stand on one database. */
public final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Path home;
    private final Client client;

    private Node(ConfigurableApplicationContext context, Path home, String token) {
        this.context = context;
        this.home = home;
        this.client = new Client(uri(context), token);
    }

    /** The first node on a fresh ledger. */
    public static Node on(Database database, String... arguments) {
        Path home = newHome();
        var context = run(database, home, "", arguments);
        return new Node(context, home, read(home.resolve("token")));
    }

    /** Another node on the same ledger, with the same master key and the same actors. */
    public Node another(Database database) {
        Path its = newHome();
        return new Node(run(database, its, new ServerHome(home).masterKey().toString()), its, client.token());
    }

    public Client client() {
        return client;
    }

    /** How many appends wait for its appender. */
    public long queued() {
        return (long) context.getBean(MeterRegistry.class)
                .get("sovang.append.queue")
                .gauge()
                .value();
    }

    public Path home() {
        return home;
    }

    /** A part of the service as it was wired. */
    public <T> T bean(Class<T> type, String name) {
        return context.getBean(name, type);
    }

    public boolean isOpen() {
        return context.isActive();
    }

    @Override
    public void close() {
        context.close();
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConfigurableApplicationContext run(Database database, Path home, String masterKey, String... more) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        var application = new SpringApplication(Sovang.class);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("sovang.home", home.toString(), "sovang.master-key-file", masterKey));
        var arguments = new ArrayList<>(List.of(more));
        arguments.add("--server.port=0");
        arguments.add("--spring.datasource.url=" + database.url());
        arguments.add("--spring.datasource.username=" + database.user());
        arguments.add("--spring.datasource.password=" + database.password());
        return application.run(arguments.toArray(String[]::new));
    }

    private static URI uri(ConfigurableApplicationContext context) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    private static Path newHome() {
        try {
            return Files.createTempDirectory("sovang-live");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
