package sovang.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TablesTest {

    private final HikariDataSource database = Server.database();
    private final JdbcClient sql = JdbcClient.create(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void each_view_names_all_columns_of_its_tables_and_their_keys_first() {
        ViewSchema.migrate(database, ViewSchema.LIVE);
        for (View view : AllViews.get()) {
            for (Table table : view.tables()) {
                assertThat(columns(table)).as(table.name()).containsExactlyInAnyOrderElementsOf(table.columns());
                assertThat(key(table)).as(table.name()).containsExactlyElementsOf(table.key());
                if (table.grows()) assertThat(table.columns()).contains("position");
            }
        }
    }

    @Test
    void each_table_belongs_to_one_view() {
        ViewSchema.migrate(database, ViewSchema.LIVE);
        var owned = AllViews.get().stream()
                .flatMap(view -> view.tables().stream())
                .map(Table::name)
                .collect(Collectors.toList());
        owned.addAll(List.of("projection", "replay", "flyway_schema_history"));
        assertThat(sql.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'views'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(owned);
    }

    private List<String> columns(Table table) {
        return sql.sql(
                        "SELECT column_name FROM information_schema.columns WHERE table_schema = 'views' AND table_name = :t")
                .param("t", table.name())
                .query(String.class)
                .list();
    }

    private List<String> key(Table table) {
        return sql.sql("""
                        SELECT a.attname FROM pg_index i
                        CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k (number, ordinal)
                        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
                        WHERE i.indrelid = ('views.' || :t)::regclass AND i.indisprimary ORDER BY k.ordinal
                        """).param("t", table.name()).query(String.class).list();
    }
}
