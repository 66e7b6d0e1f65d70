package sovang.statement.file;

import org.jspecify.annotations.Nullable;
import sovang.money.Dong;

/** Reads amounts and balances in the file's number style, or, while that is not known, gathers evidence of it. */
final class AmountCells {

    private final @Nullable NumberStyle style;
    private final StyleEvidence evidence = new StyleEvidence();

    AmountCells(@Nullable NumberStyle style) {
        this.style = style;
    }

    StyleEvidence evidence() {
        return evidence;
    }

    /** 1 to {@link Dong#MOST}; zero where the cell is empty or says 0. */
    Dong amount(Cell cell, Faults faults) {
        var value = balance(cell, faults);
        if (value == null) return Dong.ZERO;
        if (value.isZero() || value.isEntry()) return value;
        faults.add(cell, value.isPositive() ? RowProblem.AMOUNT_TOO_LARGE : RowProblem.AMOUNT_NEGATIVE);
        return Dong.ZERO;
    }

    /** Any whole number, also below zero. */
    @Nullable
    Dong balance(Cell cell, Faults faults) {
        if (cell.isEmpty()) return null;
        var number = WholeNumber.read(cell.text());
        var shape = number.shape();
        evidence.saw(shape, faults.row(), cell.column(), cell.text());
        if (shape.isWhole() && (style == null || shape.fits(style))) return Dong.of(number.value());
        faults.add(cell, problemOf(shape));
        return null;
    }

    private static RowProblem problemOf(WholeNumber.Shape shape) {
        return switch (shape) {
            case PLAIN, DOT, COMMA, ZEROS_AFTER_DOT, ZEROS_AFTER_COMMA -> RowProblem.AMOUNT_OTHER_STYLE;
            case DECIMALS_AFTER_DOT, DECIMALS_AFTER_COMMA -> RowProblem.AMOUNT_DECIMALS;
            case TOO_LARGE -> RowProblem.AMOUNT_TOO_LARGE;
            case NOT_A_NUMBER -> RowProblem.AMOUNT_UNREADABLE;
        };
    }
}
