package sovang.sheet.bounds;

import java.util.zip.ZipException;

/** Counts the different names of tags and attributes, for a parser keeps each of them; a workbook has some hundred. */
final class Names {

    private static final int MOST = 4_096;

    private final long[] seen = new long[MOST * 4];
    private int count;

    void see(CharSequence name) throws ZipException {
        long hash = 1;
        for (int at = 0; at < name.length(); at++) hash = (hash ^ name.charAt(at)) * 0x100000001B3L + 0x9E3779B9L;
        int at = (int) (hash >>> 40) & (seen.length - 1);
        while (seen[at] != 0) {
            if (seen[at] == hash) return;
            at = (at + 1) & (seen.length - 1);
        }
        seen[at] = hash;
        if (++count > MOST) throw new ZipException("more names than a workbook has");
    }
}
