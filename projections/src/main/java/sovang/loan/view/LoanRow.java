package sovang.loan.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A loan as it was asked for. */
public record LoanRow(
        String id,
        long position,
        String unit,
        String programme,
        @Nullable String household,
        long amount,
        int termMonths,
        String funding,
        @Nullable String purpose,
        @Nullable String group,
        @Nullable String organisation,
        @Nullable String capital,
        LocalDate day) {}
