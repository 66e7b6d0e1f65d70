package sovang.store;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * What differs from node to node in tests.
 *
 * @param line what stands between the appender and the database
 */
record Fitting(
        Aead master, List<Lookup> lookups, List<Upcast> upcasts, int connections, UnaryOperator<DataSource> line) {

    static final Fitting PLAIN = new Fitting(newMaster(), List.of(), List.of(), 8, UnaryOperator.identity());

    Fitting with(Lookup... tables) {
        return new Fitting(master, List.of(tables), upcasts, connections, line);
    }

    Fitting with(Aead otherMaster) {
        return new Fitting(otherMaster, lookups, upcasts, connections, line);
    }

    Fitting with(Upcast... mended) {
        return new Fitting(master, lookups, List.of(mended), connections, line);
    }

    Fitting connecting(int most) {
        return new Fitting(master, lookups, upcasts, most, line);
    }

    Fitting over(UnaryOperator<DataSource> otherLine) {
        return new Fitting(master, lookups, upcasts, connections, otherLine);
    }

    static Aead newMaster() {
        try {
            Path folder = Files.createTempDirectory("sovang-key");
            Path file = folder.resolve("master.json");
            MasterKey.make(file);
            Aead master = MasterKey.at(file);
            Files.delete(file);
            Files.delete(folder);
            return master;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
