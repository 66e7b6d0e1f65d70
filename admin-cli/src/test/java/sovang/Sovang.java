package sovang;

import java.io.IOException;
import sovang.cli.server.Standin;

/** Stands where the service's main class stands. */
public final class Sovang {
    private Sovang() {}

    public static void main(String[] args) throws IOException {
        Standin.serve();
    }
}
