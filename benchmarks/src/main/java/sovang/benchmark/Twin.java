package sovang.benchmark;

/** Empty tables beside the ledger's, with the same columns, checks and indexes, for what PostgreSQL can do at most. */
final class Twin {

    private final Database database;

    Twin(Database database) {
        this.database = database;
    }

    void make() {
        database.run("""
                drop schema if exists benchmark cascade;
                create schema benchmark;
                create table benchmark.event (like ledger.event including all);
                create table benchmark.command (like ledger.command including all);
                create sequence benchmark.position cache 100""");
    }

    void drop() {
        database.run("drop schema if exists benchmark cascade");
    }
}
