package sovang.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the database answers, and how much room the disk of the home has. */
@Component
final class StoreGauges implements MeterBinder {

    private static final int PATIENCE_SECONDS = 2;

    private final DataSource database;
    private final Path home;

    StoreGauges(DataSource database, @Value("${sovang.home}") Path home) {
        this.database = database;
        this.home = home;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("sovang.database.up", this, gauges -> gauges.answers() ? 1 : 0)
                .register(meters);
        Gauge.builder("sovang.disk.free", this, gauges -> gauges.free())
                .baseUnit("bytes")
                .tag("where", "home")
                .register(meters);
    }

    private boolean answers() {
        try (var open = database.getConnection()) {
            return open.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    private long free() {
        return home.toFile().getUsableSpace();
    }
}
