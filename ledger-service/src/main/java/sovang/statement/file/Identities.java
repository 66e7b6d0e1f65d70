package sovang.statement.file;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import sovang.money.Dong;

/**
 * The identities of a file's lines in the file's order, in flat arrays: 21 bytes a line, so that the largest statement fits in
 * a small heap. Index 0 is data row 1. A row that can't be booked keeps its place.
 */
public final class Identities {

    private static final byte STRONG = 1;
    private static final byte BAD = 2;
    private static final byte BALANCED = 4;
    private static final byte BROKEN = 8;

    private int size;
    private long[] high = new long[1024];
    private long[] low = new long[1024];
    private int[] day = new int[1024];
    private byte[] flags = new byte[1024];
    private long[] worn = new long[1024];
    private long[] amounts = new long[1024];
    private boolean knowsWorn;

    /** Appends a line by its 16-byte hash. */
    public void add(byte[] hash, LocalDate date, boolean strong) {
        add(ByteBuffer.wrap(hash), RowIdentity.day(date), strong ? STRONG : 0);
    }

    void add(ByteBuffer hash, StatementRow row) {
        add(hash, RowIdentity.day(row.date()), row.strong() ? STRONG : 0);
    }

    /** A bad row has no day of its own, so it is taken to be of the day before it in the file. */
    void addBad(ByteBuffer hash) {
        add(hash, size == 0 ? 0 : day[size - 1], BAD);
    }

    private void add(ByteBuffer hash, int epochDay, byte flag) {
        if (size == high.length) grow();
        high[size] = hash.getLong();
        low[size] = hash.getLong();
        day[size] = epochDay;
        flags[size++] = flag;
    }

    private void grow() {
        int larger = size + (size >> 1);
        high = Arrays.copyOf(high, larger);
        low = Arrays.copyOf(low, larger);
        day = Arrays.copyOf(day, larger);
        flags = Arrays.copyOf(flags, larger);
        worn = Arrays.copyOf(worn, larger);
        amounts = Arrays.copyOf(amounts, larger);
    }

    /**
     * What the line added last is known by when its letters have suffered: by the bank's balance, where there is one.
     *
     * @param chained whether its balance follows from the one before it in the file
     */
    public void worn(long hash, boolean balanced, boolean chained) {
        worn[size - 1] = hash;
        knowsWorn = true;
        if (balanced) flags[size - 1] |= BALANCED;
        if (!chained) flags[size - 1] |= BROKEN;
    }

    /** How much money the line added last is about. */
    void amount(Dong amount) {
        amounts[size - 1] = amount.amount();
    }

    public Dong amount(int index) {
        return Dong.of(amounts[index]);
    }

    /** Whether it is known what its lines are like when letters have suffered; files of earlier releases don't know. */
    boolean knowsWorn() {
        return knowsWorn;
    }

    /** The same lines, known by no more than what does not suffer. */
    Identities worn() {
        var rough = new Identities();
        rough.size = size;
        rough.high = new long[high.length];
        rough.low = worn;
        rough.day = day;
        rough.flags = flags;
        return rough;
    }

    public long wornHash(int index) {
        return worn[index];
    }

    public boolean isBalanced(int index) {
        return (flags[index] & BALANCED) != 0;
    }

    public boolean isChained(int index) {
        return (flags[index] & BROKEN) == 0;
    }

    public int size() {
        return size;
    }

    /** The 16 bytes by which the line is known, for keeping beside it. */
    public byte[] hash(int index) {
        return ByteBuffer.allocate(16).putLong(high[index]).putLong(low[index]).array();
    }

    public LocalDate date(int index) {
        return LocalDate.ofEpochDay(day[index]);
    }

    /** Whether the bank itself tells the line from its equals. */
    public boolean isStrong(int index) {
        return (flags[index] & STRONG) != 0;
    }

    /** Whether the row can be booked. */
    public boolean isGood(int index) {
        return (flags[index] & BAD) == 0;
    }

    int day(int index) {
        return day[index];
    }

    boolean isSame(int index, Identities other, int otherIndex) {
        return low[index] == other.low[otherIndex] && high[index] == other.high[otherIndex];
    }

    /** Half the hash: enough to count by. */
    long shortHash(int index) {
        return low[index];
    }

    /** The hash is random enough to be its own hash code. */
    int hashCode(int index) {
        return Long.hashCode(low[index]);
    }
}
