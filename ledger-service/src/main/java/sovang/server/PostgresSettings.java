package sovang.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Given on the command line, so that neither a file nor ALTER SYSTEM can weaken what keeps the ledger durable. */
final class PostgresSettings {
    private static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on");

    private static final Map<String, String> PRIVATE = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "password_encryption", "scram-sha-256");

    /** For a small server that shares its memory with the service. */
    private static final Map<String, String> SMALL = Map.of(
            "shared_buffers", "256MB",
            "effective_cache_size", "1GB",
            "work_mem", "16MB",
            "maintenance_work_mem", "128MB",
            "max_connections", "100",
            "min_wal_size", "256MB",
            "max_wal_size", "2GB",
            "checkpoint_timeout", "15min",
            "random_page_cost", "1.1",
            "jit", "off");

    private PostgresSettings() {}

    static List<String> arguments(int port) {
        Map<String, String> all = new TreeMap<>(SMALL);
        all.putAll(PRIVATE);
        all.putAll(DURABLE);
        all.put("port", Integer.toString(port));
        all.put("log_error_verbosity", "terse"); // details of an error are rows, and rows hold keys and personal values
        all.put("log_line_prefix", "%m [%p] %u@%d ");
        List<String> arguments = new ArrayList<>();
        all.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }
}
