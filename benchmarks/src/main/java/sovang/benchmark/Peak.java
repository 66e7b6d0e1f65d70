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
 * @param live just after one: what can't be given up
 */
record Peak(long resident, long heap, long live) {

    private static final Pattern PAUSE = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    static Peak of(long pid, Path gcLog) {
        long heap = 0;
        long live = 0;
        try {
            for (String line : Files.readAllLines(gcLog)) {
                var pause = PAUSE.matcher(line);
                if (!pause.find()) continue;
                heap = Math.max(heap, Long.parseLong(pause.group(1)));
                live = Math.max(live, Long.parseLong(pause.group(2)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String most = Machine.value("/proc/" + pid + "/status", "VmHWM").replaceAll("\\D", "");
        return new Peak(Long.parseLong(most) / 1024, heap, live);
    }

    @Override
    public String toString() {
        return "memory of the service: resident at most %d MB, heap at most %d MB of 512, after a collection %d MB"
                .formatted(resident, heap, live);
    }
}
