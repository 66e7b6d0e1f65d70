package sovang.money.interest;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sovang.money.Dong;

/** Gathers the days of a loan into segments as long as nothing changes in them. */
final class Segments {

    private record Piece(LocalDate from, LocalDate to, Standing standing, Dong balance, BigDecimal rate) {

        boolean goesOn(LocalDate at, Standing next, Dong owed, BigDecimal percent) {
            return to.equals(at) && standing == next && balance.equals(owed) && rate.compareTo(percent) == 0;
        }

        Piece until(LocalDate later) {
            return new Piece(from, later, standing, balance, rate);
        }

        int days() {
            return Math.toIntExact(DAYS.between(from, to));
        }

        BigDecimal exact() {
            return BigDecimal.valueOf(balance.amount())
                    .multiply(BigDecimal.valueOf(days()))
                    .multiply(rate);
        }
    }

    private final Terms terms;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Standing, Integer> latest = new EnumMap<>(Standing.class);

    Segments(Terms terms) {
        this.terms = terms;
    }

    /** What is current goes on beside what is overdue: each with the latest of its kind. */
    void add(LocalDate from, LocalDate to, Standing standing, Dong balance, BigDecimal rate) {
        if (!balance.isPositive()) return;
        Integer at = latest.get(standing);
        if (at != null && pieces.get(at).goesOn(from, standing, balance, rate)) {
            pieces.set(at, pieces.get(at).until(to));
            return;
        }
        latest.put(standing, pieces.size());
        pieces.add(new Piece(from, to, standing, balance, rate));
    }

    Dong interest() {
        return terms.rounded(pieces.stream().map(Piece::exact).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    List<Segment> all() {
        var ordered = new ArrayList<>(pieces);
        ordered.sort(Comparator.comparing(Piece::from).thenComparing(Piece::standing));
        var all = new ArrayList<Segment>();
        BigDecimal sum = BigDecimal.ZERO;
        Dong before = Dong.ZERO;
        for (Piece it : ordered) {
            sum = sum.add(it.exact());
            Dong now = terms.rounded(sum);
            all.add(new Segment(
                    it.from(),
                    it.to(),
                    it.days(),
                    it.standing(),
                    it.balance(),
                    new BigDecimal(sovang.money.Rate.plain(it.rate())),
                    now.minus(before)));
            before = now;
        }
        return List.copyOf(all);
    }
}
