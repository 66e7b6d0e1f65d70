package sovang.statement.file;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A line of a bank's list as an overlap sees it: its day, what it says, and whether the bank tells it from its equals. */
record Line(int day, long says, boolean strong) {

    static Line weak(int day, long says) {
        return new Line(day, says, false);
    }

    static Line strong(int day, long says) {
        return new Line(day, says, true);
    }

    static Identities file(List<Line> lines) {
        var file = new Identities();
        for (var line : lines) {
            var hash = ByteBuffer.allocate(16).putLong(line.day).putLong(line.says * 0x9E3779B97F4A7C15L);
            file.add(hash.array(), LocalDate.of(2024, 9, 1).plusDays(line.day), line.strong);
        }
        return file;
    }

    /** A list as small givers fill it: few different texts and amounts, some far more often than others, day after day. */
    static List<Line> weakList(long seed, int size, int days, int kinds) {
        var random = new Random(seed);
        var list = new ArrayList<Line>();
        for (int at = 0; at < size; at++) {
            int kind = (int) (kinds * Math.pow(random.nextInt(1_000) / 1_000.0, 2));
            list.add(weak((int) ((long) at * days / size), kind));
        }
        return list;
    }
}
