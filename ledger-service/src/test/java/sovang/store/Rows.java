package sovang.store;

/** What stands in the ledger's tables. */
final class Rows {

    private Rows() {}

    static long of(Database database, String table, String where) {
        return database.sql()
                .sql("select count(*) from ledger." + table + " where " + where)
                .query(Long.class)
                .single();
    }

    static long keys(Database database) {
        return database.sql()
                .sql("select count(*) from vault.data_key")
                .query(Long.class)
                .single();
    }
}
