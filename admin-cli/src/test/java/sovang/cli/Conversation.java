package sovang.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A person with a home of their own types commands, and a ledger that knows a few answers hears them. */
abstract class Conversation {

    @TempDir
    Path home;

    FakeLedger ledger;
    Person person;

    @BeforeEach
    void open() throws IOException {
        ledger = new FakeLedger();
        person = new Person(home).speakingTo(ledger);
    }

    @AfterEach
    void close() {
        ledger.close();
    }
}
