package sovang.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;

/**
 * Ours beside its limit: both are measured in turns, so that a noisy neighbour hits both, and the medians are compared.
 *
 * @param unit of the rates; more is better
 * @param floor the ratio that must be reached; 0 where none is set
 * @param aim the ratio that is wanted; 0 where none is set
 */
record Beside(String what, String limit, String unit, double floor, double aim) {

    void measure(DoubleSupplier ours, DoubleSupplier its) {
        var mine = new ArrayList<Double>();
        var most = new ArrayList<Double>();
        for (int round = 1; round <= Settings.rounds(); round++) {
            mine.add(ours.getAsDouble());
            most.add(its.getAsDouble());
        }
        say(mine, most);
    }

    void say(List<Double> ours, List<Double> its) {
        double ratio = median(ours) / median(its);
        System.out.printf(
                "%-34s %9.0f %s   limit (%s) %9.0f   ratio %.2f   %s%n",
                what, median(ours), unit, limit, median(its), ratio, verdict(ratio));
        System.out.printf("    rounds: %s; limit: %s%n", all(ours), all(its));
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private String verdict(double ratio) {
        if (floor == 0 && aim == 0) return "no floor, no aim";
        String wanted = "floor " + (floor == 0 ? "none" : floor) + ", aim " + (aim == 0 ? "none" : aim);
        return wanted + ": " + (ratio < floor ? "BELOW THE FLOOR" : ratio < aim ? "below the aim" : "reached");
    }

    private static String all(List<Double> values) {
        return values.stream().map("%.0f"::formatted).collect(Collectors.joining(" "));
    }
}
