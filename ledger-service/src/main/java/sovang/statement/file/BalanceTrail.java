package sovang.statement.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;

/**
 * Follows the bank's running balance through a file, from the oldest line to the newest. Rows without a balance carry the
 * last one forward; after a row that can't be read, it starts anew.
 */
final class BalanceTrail {

    private final int most;
    private final List<BalanceBreak> breaks = new ArrayList<>();
    private int count;
    private Dong moved = Dong.ZERO;
    private boolean unbroken = true;
    private @Nullable Dong opening;
    private @Nullable Dong current;

    BalanceTrail(int most) {
        this.most = most;
    }

    /** Says whether the bank's balance follows from the one before, as far as there is one. */
    boolean follow(StatementRow row) {
        moved = moved.plus(row.movement());
        if (current != null) current = current.plus(row.movement());
        var found = row.balance();
        if (found == null) return true;
        if (current == null && unbroken) opening = found.minus(moved);
        boolean follows = current != null && current.equals(found);
        if (current != null && !follows) {
            if (++count <= most) breaks.add(new BalanceBreak(row.page(), row.row(), current, found));
        }
        current = found;
        return follows;
    }

    void lose() {
        current = null;
        unbroken = false;
    }

    /** The balance before the first row, where the file says enough to know. */
    @Nullable
    Dong opening() {
        return opening;
    }

    /** The balance after the last row, where the file says enough to know. */
    @Nullable
    Dong closing() {
        return current;
    }

    List<BalanceBreak> first() {
        return List.copyOf(breaks);
    }

    int count() {
        return count;
    }
}
