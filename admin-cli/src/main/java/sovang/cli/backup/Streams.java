package sovang.cli.backup;

/**
 * How far each stream has come. A ledger may have millions of them, so a stream is known by 64 bits of hash, at 12 bytes
 * each: among ten million, two alike are a chance of one in 300,000.
 */
final class Streams {

    private long[] hashes = new long[1 << 12];
    private int[] next = new int[1 << 12];
    private int used;

    /** The sequence that the stream must go on with; each call counts one event. */
    int next(String stream) {
        if (used * 3L > hashes.length * 2L) grow();
        int place = place(hashes, hash(stream));
        if (hashes[place] == 0) {
            hashes[place] = hash(stream);
            used++;
        }
        return next[place]++;
    }

    private void grow() {
        long[] wider = new long[hashes.length * 2];
        int[] counts = new int[wider.length];
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == 0) continue;
            int place = place(wider, hashes[i]);
            wider[place] = hashes[i];
            counts[place] = next[i];
        }
        hashes = wider;
        next = counts;
    }

    private static int place(long[] hashes, long hash) {
        int place = (int) hash & (hashes.length - 1);
        while (hashes[place] != 0 && hashes[place] != hash) place = (place + 1) & (hashes.length - 1);
        return place;
    }

    /** FNV-1a, with its bits spread; never 0, which marks a free place. */
    private static long hash(String stream) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < stream.length(); i++) hash = (hash ^ stream.charAt(i)) * 0x100000001b3L;
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
