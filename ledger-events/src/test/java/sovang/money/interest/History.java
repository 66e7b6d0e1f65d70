package sovang.money.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import sovang.money.Dong;
import sovang.money.Rate;

/** Random loans: tranches, payments, parts, extensions, frozen times and cuts of rates, all on random days of some years. */
final class History {

    private static final List<String> RATES = List.of("1.2", "3", "3.3", "3.96", "4.8", "6.6", "7.92", "8.25", "9");

    private final Random random;
    private final LocalDate start = LocalDate.of(2019, 1, 1);

    private History(long seed) {
        random = new Random(seed);
    }

    static Told of(long seed) {
        return new History(seed).told();
    }

    private Told told() {
        var told = Told.at(RATES.get(random.nextInt(RATES.size())));
        LocalDate first = start.plusDays(random.nextInt(900));
        LocalDate last = first.plusMonths(6 + random.nextInt(60));
        long owed = 0;
        int tranches = 1 + random.nextInt(3);
        long each = 1_000_000L + random.nextInt(40_000_000);
        for (int i = 0; i < tranches; i++) {
            told.changes.add(new Change(first.plusDays(i * 40L), Dong.of(each)));
            owed += each;
        }
        told.schedules.add(new Schedule(first, parts(first, last, owed), last));
        LocalDate day = first.plusDays(tranches * 40L);
        for (int i = random.nextInt(14); i > 0 && owed > 0; i--) {
            day = day.plusDays(random.nextInt(160));
            long paid = random.nextInt(5) == 0 ? owed : 1 + random.nextLong(owed);
            told.changes.add(new Change(day, Dong.of(-paid)));
            owed -= paid;
        }
        if (random.nextInt(3) == 0) {
            LocalDate on = last.plusDays(random.nextInt(90) - 45);
            told.schedules.add(new Schedule(on, List.of(), last.plusMonths(6)));
        }
        if (random.nextInt(4) == 0) {
            LocalDate from = first.plusDays(random.nextInt(1500));
            told.pauses.add(new Pause(from, from.plusDays(random.nextInt(800))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = first.plusDays(random.nextInt(1500));
            told.cuts.add(new Cut(
                    from,
                    from.plusDays(random.nextInt(200)),
                    Rate.of(List.of("2", "0.5", "1.25").get(i))));
        }
        if (random.nextInt(4) == 0) told.cut("2024-09-01", "2024-12-31", "2");
        return told;
    }

    private List<Due> parts(LocalDate first, LocalDate last, long amount) {
        if (random.nextBoolean()) return List.of();
        long half = amount / 3;
        LocalDate middle = first.plusDays(last.toEpochDay() / 2 - first.toEpochDay() / 2);
        return List.of(new Due(middle, Dong.of(half)), new Due(last, Dong.of(amount - half)));
    }

    LocalDate day() {
        return start.plusDays(random.nextInt(3000));
    }

    static LocalDate day(long seed) {
        return new History(~seed).day();
    }
}
