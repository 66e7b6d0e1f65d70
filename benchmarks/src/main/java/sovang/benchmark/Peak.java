package sovang.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The most memory that a process took, in megabytes.
 *
 * @param resident of the whole process, as the kernel counted it
 * @param heap just before a collection
 * @param live what is left after a last full collection
 */
record Peak(long resident, long heap, long live) {

    private static final Pattern PAUSE = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    private static final String JCMD =
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

    static Peak of(long pid, Path gcLog) {
        long heap = 0;
        long live = 0;
        try {
            Programs.run(new ProcessBuilder(JCMD, Long.toString(pid), "GC.run"));
            for (String line : Files.readAllLines(gcLog)) {
                var pause = PAUSE.matcher(line);
                if (!pause.find()) continue;
                heap = Math.max(heap, Long.parseLong(pause.group(1)));
                live = Long.parseLong(pause.group(2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String most = Machine.value("/proc/" + pid + "/status", "VmHWM").replaceAll("\\D", "");
        return new Peak(Long.parseLong(most) / 1024, heap, live);
    }

    @Override
    public String toString() {
        return "memory of the service: resident at most %d MB, heap at most %d MB of 512, live at the end %d MB"
                .formatted(resident, heap, live);
    }
}
