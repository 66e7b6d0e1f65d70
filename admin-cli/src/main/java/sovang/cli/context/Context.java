package sovang.cli.context;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A ledger under a name in the user's file: a folder of this machine, or an address with the file of its token. */
public record Context(
        String name,
        @Nullable String url,
        @Nullable Path tokenFile,
        @Nullable Path home) {

    public String place() {
        return url != null ? url : String.valueOf(home);
    }
}
