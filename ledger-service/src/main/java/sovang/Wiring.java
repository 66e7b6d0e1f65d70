package sovang;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import sovang.http.Callers;
import sovang.http.DayFormat;
import sovang.http.Ids;
import sovang.http.Parameters;
import sovang.refusal.Refusal;
import sovang.server.LedgerKey;
import sovang.server.LedgerWatch;
import sovang.server.RestoreAcceptance;
import sovang.server.StartFailure;
import sovang.store.Aggregates;
import sovang.store.Appender;
import sovang.store.Archive;
import sovang.store.EventCodec;
import sovang.store.Feed;
import sovang.store.Gateway;
import sovang.store.Lookup;
import sovang.store.LookupVersions;
import sovang.store.PostgresEventStorage;
import sovang.store.Snapshots;
import sovang.store.Upcasts;
import sovang.store.Vault;

/** How the store, Axon and the web fit together. */
@Configuration
class Wiring implements WebMvcConfigurer {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Flyway ledgerSchema(DataSource database, LedgerKey proven) {
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/ledger")
                .defaultSchema("ledger")
                .createSchemas(true)
                .load();
        flyway.migrate();
        return flyway;
    }

    /** Before anything of the ledger is touched: whose key is another's must not even bring its tables up to date. */
    @Bean
    LedgerKey ledgerKey(
            @Value("${sovang.master-key:}") String key,
            @Value("${sovang.master-key-file:}") String file,
            @Value("${sovang.home}") Path home,
            DataSource database) {
        return LedgerKey.of(key, file, home, database);
    }

    @Bean
    RestoreAcceptance restoreAcceptance(
            @Value("${sovang.accept-restored:}") String reason, @Value("${sovang.accept-token:}") String token) {
        return new RestoreAcceptance(reason, token);
    }

    /** Before anybody appends or reads: a ledger that is shorter than it was is not gone on with in silence. */
    @Bean("ledgerHealthIndicator")
    LedgerWatch ledgerWatch(
            DataSource database,
            @Value("${sovang.home}") Path home,
            RestoreAcceptance acceptance,
            MeterRegistry meters,
            Flyway ledgerSchema) {
        return LedgerWatch.begin(database, home, acceptance, meters);
    }

    @Bean
    Vault vault(JdbcClient sql, LedgerKey key, Flyway ledgerSchema) {
        var vault = new Vault(sql, key.aead());
        vault.secret(LedgerKey.PROOF);
        return vault;
    }

    @Bean
    EventCodec eventCodec(Vault vault) {
        return new EventCodec(vault, Upcasts.all());
    }

    @Bean
    Feed feed(DataSource database, EventCodec codec) {
        return new Feed(database, codec);
    }

    @Bean
    Archive archive(DataSource database, Vault vault, EventCodec codec) {
        return new Archive(database, vault, codec);
    }

    @Bean
    Appender appender(DataSource database, List<Lookup> lookups, Feed feed, MeterRegistry meters, LedgerWatch watched) {
        try {
            new LookupVersions(lookups).settle(database, feed);
        } catch (Refusal refusal) {
            throw new StartFailure(refusal.code(), refusal.vi(), refusal.en(), refusal);
        }
        return new Appender(database, lookups, feed, meters);
    }

    @Bean
    EventStore eventStore(
            DataSource database,
            EventCodec codec,
            Appender appender,
            Feed feed,
            JdbcClient sql,
            List<Snapshots.Kind> kinds) {
        var snapshots = new Snapshots(
                sql,
                kinds.stream().collect(Collectors.toMap(kind -> kind.aggregate().getSimpleName(), kind -> kind)));
        return EmbeddedEventStore.builder()
                .storageEngine(new PostgresEventStorage(database, codec, appender, feed, snapshots))
                .build();
    }

    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder().build();
    }

    @Bean
    Gateway gateway(CommandBus bus, JdbcClient sql, Appender appender, MeterRegistry meters) {
        return new Gateway(bus, sql, appender, meters);
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService background() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("background").daemon().factory());
    }

    @Bean
    Aggregates aggregates(EventStore events, CommandBus bus, ExecutorService background) {
        return new Aggregates(events, bus, background);
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverterFactory(new Ids());
        formatters.addFormatterForFieldAnnotation(new DayFormat());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new Parameters());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Callers());
    }
}
