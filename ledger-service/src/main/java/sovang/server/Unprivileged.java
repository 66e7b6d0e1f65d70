package sovang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs PostgreSQL's programs in a session of their own and, since they refuse root, in a user namespace where we are root. */
final class Unprivileged {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");

    private Unprivileged() {}

    /** The child has our pid's descendant id itself: both wrappers replace themselves by the program. */
    static ProcessBuilder program(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) command.add(SETSID.toString());
        if (isRoot()) command.addAll(List.of(UNSHARE.toString(), "-U"));
        command.add(program.toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        // PGPORT, PGDATA and the like of the caller must not leak into our server.
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("LC_ALL", "C");
        return builder;
    }

    /** What it printed, when it ended well; else its words as the failure. */
    static String run(Path program, List<String> arguments) throws IOException, InterruptedException {
        Process process = program(program, arguments).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() == 0) return output;
        if (output.contains("unshare failed")) throw namespacesForbidden();
        throw new IOException(program.getFileName() + ": " + output.strip());
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException noProcOrNoUnix) {
            return false;
        }
    }

    private static StartFailure namespacesForbidden() {
        return new StartFailure(
                "ROOT_NOT_ALLOWED",
                "PostgreSQL không chạy dưới quyền root và máy này không cho phép không gian người dùng (user namespace);"
                        + " hãy chạy bằng người dùng thường hoặc đặt SPRING_DATASOURCE_URL.",
                "PostgreSQL doesn't run as root and this machine forbids user namespaces;"
                        + " run it as an ordinary user or set SPRING_DATASOURCE_URL.");
    }
}
