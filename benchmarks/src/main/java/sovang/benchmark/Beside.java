package sovang.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Ours beside its limit: both are measured in turns, so that a noisy neighbour hits both, and the medians are compared.
 *
 * @param unit of what is counted; more of it a second is better
 * @param floor the ratio that must be reached; 0 where none is set
 * @param aim the ratio that is wanted; 0 where none is set
 */
record Beside(String what, String limit, String unit, double floor, double aim) {

    void measure(Supplier<Done> ours, Supplier<Done> its) {
        var mine = new ArrayList<Done>();
        var most = new ArrayList<Done>();
        for (int round = 1; round <= Settings.rounds(); round++) {
            mine.add(ours.get());
            most.add(its.get());
        }
        double ratio = rate(mine) / rate(most);
        System.out.printf(
                "%-32s %8.0f %s/s   limit (%s) %8.0f   ratio %.2f   %s%n",
                what, rate(mine), unit, limit, rate(most), ratio, verdict(ratio));
        System.out.printf("    rounds: %s; limit: %s%n", rounds(mine), rounds(most));
        System.out.printf("    microseconds of processor time for one: %s; limit: %s%n", cpu(mine), cpu(most));
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static double rate(List<Done> rounds) {
        return median(rounds.stream().map(Done::rate).toList());
    }

    private static String rounds(List<Done> rounds) {
        return rounds.stream().map(done -> "%.0f".formatted(done.rate())).collect(Collectors.joining(" "));
    }

    private static String cpu(List<Done> rounds) {
        return rounds.stream()
                .map(Done::cpu)
                .reduce(Cpu.NONE, Cpu::plus)
                .each(rounds.stream().mapToDouble(Done::count).sum());
    }

    private String verdict(double ratio) {
        if (floor == 0 && aim == 0) return "no floor, no aim";
        String wanted = "floor " + (floor == 0 ? "none" : floor) + ", aim " + (aim == 0 ? "none" : aim);
        return wanted + ": " + (ratio < floor ? "BELOW THE FLOOR" : ratio < aim ? "below the aim" : "reached");
    }
}
