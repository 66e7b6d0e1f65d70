package sovang.statement.file;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which line of the books each row of the new file is. A line of the books is given away once. */
final class Matches {

    private final int[] statement;
    private final int[] row;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<BitSet> given = new ArrayList<>();
    private int count;

    Matches(int size) {
        statement = new int[size];
        row = new int[size];
    }

    boolean has(int index) {
        return statement[index] > 0;
    }

    boolean isGiven(LineRef line) {
        var number = numbers.get(line.statement());
        return number != null && given.get(number).get(line.row());
    }

    /** Matches the row with the line unless either is matched already. */
    void match(int index, LineRef line) {
        if (has(index) || isGiven(line)) return;
        int number = numbers.computeIfAbsent(line.statement(), name -> {
            names.add(name);
            given.add(new BitSet());
            return names.size() - 1;
        });
        given.get(number).set(line.row());
        statement[index] = number + 1;
        row[index] = line.row();
        count++;
    }

    @Nullable
    LineRef at(int index) {
        return has(index) ? new LineRef(names.get(statement[index] - 1), row[index]) : null;
    }

    int count() {
        return count;
    }
}
