package sovang.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import sovang.cli.demo.DemoBank;

/** Whether the service needs more memory for a longer statement. */
final class Memory {

    private Memory() {}

    static void run() throws IOException, InterruptedException {
        var peaks = new ArrayList<Peak>();
        for (int lines : new int[] {Settings.lines(), 10 * Settings.lines()}) {
            try (var service = Service.boot("memory: a statement of %,d lines in a fresh service".formatted(lines))) {
                var imported = new Statements(service).load(DemoBank.VIETINBANK, lines);
                System.out.printf("    imported in %.1f s, %.0f lines/s%n", imported.seconds(), imported.rate());
                peaks.add(service.peak());
            }
        }
        var few = peaks.getFirst();
        var many = peaks.getLast();
        System.out.printf(
                "ten times the lines: resident %.2f times, heap %.2f times, live at the end %.2f times%n",
                1.0 * many.resident() / few.resident(), 1.0 * many.heap() / few.heap(), 1.0 * many.live() / few.live());
    }
}
