package sovang.statement.file;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers over all amounts of a file how they are written, and refuses to guess where they contradict each other. */
final class StyleEvidence {

    private record Seen(int row, String column, String text) {}

    private final Map<WholeNumber.Shape, Seen> first = new EnumMap<>(WholeNumber.Shape.class);

    void saw(WholeNumber.Shape shape, int row, String column, String text) {
        if (shape != WholeNumber.Shape.PLAIN && !first.containsKey(shape))
            first.put(shape, new Seen(row, column, text));
    }

    /**
     * All amounts like {@code 1.234} are thousands by Vietnamese practice. Both {@code 1.500} and {@code 2,500}, or a mark that
     * parts thousands here and decimals there ({@code 1500.50}), are nobody's practice: refused.
     */
    NumberStyle style() {
        refuseBoth(WholeNumber.Shape.DOT, WholeNumber.Shape.COMMA);
        refuseBoth(WholeNumber.Shape.DOT, WholeNumber.Shape.ZEROS_AFTER_DOT);
        refuseBoth(WholeNumber.Shape.COMMA, WholeNumber.Shape.ZEROS_AFTER_COMMA);
        refuseBoth(WholeNumber.Shape.DOT, WholeNumber.Shape.DECIMALS_AFTER_DOT);
        refuseBoth(WholeNumber.Shape.COMMA, WholeNumber.Shape.DECIMALS_AFTER_COMMA);
        if (first.containsKey(WholeNumber.Shape.DOT)) return NumberStyle.DOT;
        return first.containsKey(WholeNumber.Shape.COMMA) ? NumberStyle.COMMA : NumberStyle.PLAIN;
    }

    private void refuseBoth(WholeNumber.Shape one, WholeNumber.Shape other) {
        @Nullable Seen a = first.get(one);
        @Nullable Seen b = first.get(other);
        if (a != null && b != null)
            throw new StatementRefused(
                    FileProblem.STATEMENT_NUMBERS_UNCLEAR, a.row, a.column, a.text, b.row, b.column, b.text);
    }
}
