package sovang.sheet.bounds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import sovang.sheet.bounds.Beyond.What;

/**
 * Looks a workbook through before a library holds any of it: every part is unpacked in a stream, whatever its name, checked
 * against its checksum and measured by {@link XmlScan}. The same reader of ZIP that the library uses, so both see one file.
 */
final class ZipScan {

    private static final long MOST_UNPACKED = 4L << 30;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_DIRECTORY = 1 << 20;

    private ZipScan() {}

    static void of(byte[] file, Bounds bounds) throws IOException {
        requireSmallDirectory(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
        var xml = new XmlScan(bounds);
        long left = MOST_UNPACKED;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) left -= scan(zip, entry, xml, left);
        }
        xml.end();
    }

    private static long scan(ZipFile zip, ZipArchiveEntry entry, XmlScan xml, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry);
                var checked = new CheckedInputStream(in, new CRC32())) {
            boolean text = false;
            for (int got = checked.readNBytes(buffer, 0, buffer.length);
                    got > 0;
                    got = checked.readNBytes(buffer, 0, buffer.length)) {
                if (size == 0) {
                    text = isXml(buffer, got);
                    xml.begin();
                }
                if (text) xml.take(buffer, got);
                size += got;
                if (size > most) throw new Beyond(What.TOO_LARGE);
            }
            if (checked.getChecksum().getValue() != entry.getCrc())
                throw new ZipException("the checksum does not hold");
        }
        return size;
    }

    /** Pictures and printer settings are passed over; what a parser would take for XML in another encoding is refused. */
    private static boolean isXml(byte[] start, int length) throws ZipException {
        int at = length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF ? 3 : 0;
        while (at < length && start[at] <= ' ' && start[at] > 0) at++;
        if (at == length) return true;
        int mark = length < 2 ? 0 : ((start[0] & 0xFF) << 8) + (start[1] & 0xFF);
        boolean wide = mark == 0xFEFF || mark == 0xFFFE || mark == 0x003C || mark == 0x3C00;
        if (wide) throw new ZipException("not UTF-8");
        return start[at] == '<';
    }

    /** The directory of a ZIP stands at its end and is held in memory whole, with an object for each entry. */
    private static void requireSmallDirectory(ByteBuffer file) throws ZipException {
        int end = file.limit() - 22;
        while (end >= 0 && end > file.limit() - 65_600 && file.getInt(end) != 0x06054B50) end--;
        if (end < 0 || file.getInt(end) != 0x06054B50) throw new ZipException("no directory");
        long at = file.getInt(end + 16) & 0xFFFFFFFFL;
        if (end >= 20 && file.getInt(end - 20) == 0x07064B50) {
            long wide = file.getLong(end - 12);
            if (wide < 0 || wide + 56 > file.limit()) throw new ZipException("no directory");
            at = file.getLong((int) wide + 48);
        }
        long start = at;
        int entries = 0;
        while (at >= 0 && at + 46 <= file.limit() && file.getInt((int) at) == 0x02014B50) {
            int place = (int) at;
            at += 46L
                    + (file.getShort(place + 28) & 0xFFFF)
                    + (file.getShort(place + 30) & 0xFFFF)
                    + (file.getShort(place + 32) & 0xFFFF);
            if (++entries > MOST_ENTRIES || at - start > MOST_DIRECTORY) throw new Beyond(What.TOO_LARGE);
        }
        if (entries == 0) throw new ZipException("no directory");
    }
}
