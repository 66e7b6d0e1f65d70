package sovang.projection;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the views, with a history of their own. */
public final class ViewSchema {

    public static final String LIVE = "views";

    private ViewSchema() {}

    /** Brings the tables of the views up to this version of the program. */
    public static void migrate(DataSource database, String schema) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .locations("classpath:db/views")
                .load()
                .migrate();
    }
}
