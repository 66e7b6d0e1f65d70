package sovang.statement.file;

import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes a line of the bank's list that line, whatever file it comes in: day, time, amount and side, text with its white
 * space folded, reference, document, counterparty, balance. Not its page and not its row, which differ between downloads.
 *
 * <p>The first 16 bytes of a SHA-256. With a key it can't be guessed from the hash what a giver wrote.
 */
final class RowIdentity {

    private static final int START = 1 << 16;

    private final MessageDigest digest = HashingStream.sha256();
    private final byte[] key;
    private ByteBuffer bytes = ByteBuffer.allocate(START);

    RowIdentity(byte[] key) {
        this.key = key.clone();
    }

    /** The 16 bytes of the row; position 0, remaining 16. */
    ByteBuffer of(ReadRow row) {
        while (true) {
            bytes.clear();
            try {
                switch (row) {
                    case StatementRow good -> put(good);
                    case BadRow bad -> put(bad);
                }
                break;
            } catch (BufferOverflowException e) {
                bytes = ByteBuffer.allocate(bytes.capacity() * 4);
            }
        }
        digest.update(key);
        digest.update(bytes.array(), 0, bytes.position());
        return ByteBuffer.wrap(digest.digest(), 0, 16);
    }

    /**
     * What stays of a line when spreadsheets and banks have been at its letters: day, amount and balance; without a balance
     * the words without their signs, and numbers without the noughts that a spreadsheet drops.
     */
    long worn(StatementRow row) {
        var time = row.time();
        var balance = row.balance();
        var rest = balance != null
                ? String.valueOf(balance.amount())
                : String.join(
                        "\n",
                        time == null ? "" : time.toString(),
                        Worn.text(row.text()),
                        Worn.text(row.reference()),
                        Worn.text(row.document()),
                        Worn.text(row.counterparty()));
        var start =
                ByteBuffer.allocate(13).put((byte) (balance == null ? 4 : 3)).putInt(day(row.date()));
        digest.update(key);
        digest.update(start.putLong(row.movement().amount()).array());
        return ByteBuffer.wrap(digest.digest(rest.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private void put(StatementRow row) {
        var time = row.time();
        var balance = row.balance();
        bytes.put((byte) 1).putInt(day(row.date())).putInt(time == null ? -1 : time.toSecondOfDay());
        bytes.putLong(row.movement().amount());
        bytes.put((byte) (balance == null ? 0 : 1)).putLong(balance == null ? 0 : balance.amount());
        put(row.text());
        put(row.reference());
        put(row.document());
        put(row.counterparty());
    }

    /** A row that can't be read is only ever the same as one that is written the same. */
    private void put(BadRow row) {
        bytes.put((byte) 2);
        for (var cell : row.cells()) put(cell);
    }

    private void put(@Nullable String text) {
        var folded = text == null ? "" : Whitespace.fold(text);
        if (!Normalizer.isNormalized(folded, Normalizer.Form.NFC))
            folded = Normalizer.normalize(folded, Normalizer.Form.NFC);
        var utf8 = folded.getBytes(StandardCharsets.UTF_8);
        bytes.putInt(utf8.length).put(utf8);
    }
}
