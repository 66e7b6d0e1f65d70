package sovang.list;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which rows are on which lists. A row is in the ledger when the write under its key is. */
@Component
class ListRows {

    private final JdbcClient sql;

    ListRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** All recorded rows of the lists that have something in common with these rows, or that are named. */
    List<Known> near(Noun noun, Collection<Print> rows, Collection<String> named) {
        return sql.sql("""
                        select r.key, r.list, r.place, c.answer, r.content, r.who, r.cells
                        from ledger.list_row r join ledger.command c using (key)
                        where r.list in (
                            select list from ledger.list_row join ledger.command using (key)
                            where noun = :noun and (content = any(:contents) or who = any(:whos) or list = any(:named)))
                        order by r.serial
                        """)
                .param("noun", noun.word())
                .param("contents", rows.stream().map(Print::content).toArray(String[]::new))
                .param("whos", rows.stream().map(Print::who).toArray(String[]::new))
                .param("named", named.toArray(String[]::new))
                .query((row, number) -> new Known(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        new Print(row.getString(5), row.getString(6), row.getBytes(7))))
                .list();
    }

    void put(Noun noun, String key, String list, int place, Print print) {
        sql.sql("""
                        insert into ledger.list_row (key, noun, list, place, content, who, cells)
                        values (:key, :noun, :list, :place, :content, :who, :cells) on conflict do nothing
                        """)
                .param("key", key)
                .param("noun", noun.word())
                .param("list", list)
                .param("place", place)
                .param("content", print.content())
                .param("who", print.who())
                .param("cells", print.cells())
                .update();
    }

    /** A row of an earlier release: its key was the file's hash and the number of the row. */
    record Old(String key, String id) {}

    List<Old> unread(Noun noun) {
        return sql.sql("""
                        select key, answer from ledger.command
                        where key >= :from and key < :to and key ~ :old and answer <> ''
                            and not exists (select 1 from ledger.list_row r where r.key = command.key)
                        order by position
                        """)
                .param("from", noun.word() + "-")
                .param("to", noun.word() + ".")
                .param("old", "^" + noun.word() + "-[0-9a-f]{64}-[0-9]+$")
                .query((row, number) -> new Old(row.getString(1), row.getString(2)))
                .list();
    }
}
