package sovang.server.backup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import sovang.store.Database;
import sovang.store.MasterKey;

/** A few rows, written straight into the tables. */
final class SmallLedger {

    static final int EVENTS = 3;

    private SmallLedger() {}

    static void in(Database database, Path masterKey) throws Exception {
        MasterKey.make(masterKey);
        var key = MasterKey.at(masterKey);
        for (String subject : new String[] {"subject-1", "subject-2"}) {
            byte[] wrapped = key.encrypt(new byte[32], subject.getBytes(StandardCharsets.UTF_8));
            database.sql()
                    .sql("insert into vault.data_key (subject, wrapped) values (?, ?)")
                    .param(subject)
                    .param(wrapped)
                    .update();
        }
        for (int position = 1; position <= EVENTS; position++)
            database.sql()
                    .sql("insert into ledger.event values (?, now(), 'unit-1', ?, 'unit.ended', 1, ?, '{}')")
                    .param(position)
                    .param(position - 1)
                    .param("{\"reason\":\"a\",\"text\":\"hai\\ndòng\\tvà \\\\ gạch\"}")
                    .update();
    }
}
