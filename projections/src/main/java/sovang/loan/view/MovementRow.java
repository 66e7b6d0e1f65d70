package sovang.loan.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.money.interest.Due;
import sovang.projection.JsonColumn;

/** What a movement may say; what it does not say is zero or nothing. */
final class MovementRow {
    final String kind;
    final LocalDate day;
    int number;
    Dong principal = Dong.ZERO;
    Dong interest = Dong.ZERO;

    @Nullable
    Integer months;

    @Nullable
    LocalDate until;

    @Nullable
    String terms;

    @Nullable
    String parts;

    @Nullable
    String cause;

    @Nullable
    String document;

    @Nullable
    String reason;

    MovementRow(String kind, LocalDate day) {
        this.kind = kind;
        this.day = day;
    }

    MovementRow number(int its) {
        number = its;
        return this;
    }

    MovementRow principal(Dong its) {
        principal = its;
        return this;
    }

    MovementRow interest(Dong its) {
        interest = its;
        return this;
    }

    MovementRow until(LocalDate its) {
        until = its;
        return this;
    }

    MovementRow parts(List<Due> its) {
        parts = its.isEmpty() ? null : JsonColumn.write(its);
        return this;
    }

    MovementRow document(String its) {
        document = its;
        return this;
    }

    MovementRow reason(String its) {
        reason = its;
        return this;
    }
}
