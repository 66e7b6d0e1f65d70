package sovang.money.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sovang.money.Dong;
import sovang.money.Rate;

/** Tells the life of a loan in few words. */
final class Told {

    final List<Change> changes = new ArrayList<>();
    final List<Schedule> schedules = new ArrayList<>();
    final List<Pause> pauses = new ArrayList<>();
    final List<Cut> cuts = new ArrayList<>();
    final Terms terms;

    private Told(Terms terms) {
        this.terms = terms;
    }

    static Told at(String rate) {
        return new Told(new Terms(Rate.of(rate), 130, DayCount.ACT_365, Rounding.HALF_UP));
    }

    Told lent(String on, long amount, String last, Due... parts) {
        changes.add(new Change(LocalDate.parse(on), Dong.of(amount)));
        schedules.add(new Schedule(LocalDate.parse(on), List.of(parts), LocalDate.parse(last)));
        return this;
    }

    Told more(String on, long amount) {
        changes.add(new Change(LocalDate.parse(on), Dong.of(amount)));
        return this;
    }

    Told repaid(String on, long amount) {
        return more(on, -amount);
    }

    Told extended(String on, String last) {
        schedules.add(new Schedule(LocalDate.parse(on), List.of(), LocalDate.parse(last)));
        return this;
    }

    Told frozen(String from, String until) {
        pauses.add(new Pause(LocalDate.parse(from), LocalDate.parse(until)));
        return this;
    }

    Told cut(String from, String until, String points) {
        cuts.add(new Cut(LocalDate.parse(from), LocalDate.parse(until), Rate.of(points)));
        return this;
    }

    static Due due(String on, long amount) {
        return new Due(LocalDate.parse(on), Dong.of(amount));
    }

    Timeline timeline() {
        return new Timeline(terms, changes, schedules, pauses, cuts);
    }

    Accrued on(String day) {
        return timeline().accrued(LocalDate.parse(day));
    }
}
