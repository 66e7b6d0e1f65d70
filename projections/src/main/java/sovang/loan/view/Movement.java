package sovang.loan.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.money.interest.Due;
import sovang.money.interest.Terms;

/** A fact about a loan. */
record Movement(
        String loan,
        long position,
        LocalDate day,
        String kind,
        int number,
        long principal,
        long interest,
        @Nullable Integer months,
        @Nullable LocalDate until,
        @Nullable Terms terms,
        List<Due> parts,
        @Nullable String cause,
        @Nullable String document,
        @Nullable String reason) {

    boolean is(String other) {
        return kind.equals(other);
    }
}
