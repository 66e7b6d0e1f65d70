package sovang.cli.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A service to speak to: its address, the token for it, where both were found, and the process when it is ours. */
public record Server(
        URI url,
        @Nullable String token,
        String origin,
        @Nullable Long process) {

    /** Whether waiting could help: a process of this machine that is gone will not come back by itself. */
    boolean mayAnswerYet() {
        return process == null || ProcessHandle.of(process).isPresent();
    }
}
