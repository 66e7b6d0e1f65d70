package sovang.cli;

import java.util.List;

/** Finds the known words that were probably meant. */
final class Similar {

    private static final int MOST_SLIPS = 2;

    private Similar() {}

    static String to(String word, List<String> known) {
        return String.join(
                ", ",
                known.stream()
                        .filter(candidate -> candidate.startsWith(word) || slips(word, candidate) <= MOST_SLIPS)
                        .toList());
    }

    /** How many letters were added, lost or changed. */
    static int slips(String typed, String meant) {
        int[] row = new int[meant.length() + 1];
        for (int at = 0; at <= meant.length(); at++) row[at] = at;
        for (int i = 1; i <= typed.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int at = 1; at <= meant.length(); at++) {
                int changed = before + (typed.charAt(i - 1) == meant.charAt(at - 1) ? 0 : 1);
                before = row[at];
                row[at] = Math.min(changed, 1 + Math.min(row[at], row[at - 1]));
            }
        }
        return row[meant.length()];
    }
}
