package sovang.household;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sovang.household.ReviewFound.Fault;
import sovang.refusal.Refusal;

/** Says what a review list changes. */
final class ReviewReport {

    private static final int SHOWN = 200;

    private ReviewReport() {}

    static Refusal badRows(ReviewFound found) {
        int rows = badRowCount(found);
        var details = found.faults().stream()
                .limit(SHOWN)
                .map(fault -> new Refusal.Detail(
                        "/rows/" + fault.row() + "/" + fault.column(),
                        fault.code(),
                        "Dòng " + fault.row() + ", cột " + fault.column() + ": «" + fault.value() + "». " + fault.vi(),
                        "Row " + fault.row() + ", column " + fault.column() + ": \"" + fault.value() + "\". "
                                + fault.en()))
                .toList();
        return new Refusal(
                Refusal.Kind.INVALID,
                "REVIEW_BAD_ROWS",
                "Có " + rows
                        + " dòng sai; chưa ghi dòng nào. Hãy sửa tệp, hoặc thêm --skip-bad-rows để bỏ các dòng đó.",
                rows
                        + " rows are wrong; nothing was recorded. Mend the file, or add --skip-bad-rows to leave them out.",
                details);
    }

    private static int badRowCount(ReviewFound found) {
        var rows = new HashSet<Integer>();
        found.faults().forEach(fault -> rows.add(fault.row()));
        return rows.size();
    }

    static Map<String, Object> of(ReviewFound found) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("standard", found.standard().value());
        answer.put("rows", found.rows());
        answer.put("registered", found.registered());
        answer.put("described", found.described());
        answer.put("classified", found.classified());
        answer.put("unchanged", found.unchanged());
        answer.put("skipped", badRowCount(found));
        answer.put("changes", changes(found));
        answer.put("duplicateCount", found.twins().size());
        answer.put("duplicates", found.twins().stream().limit(SHOWN).toList());
        answer.put("missingCount", found.missing().size());
        answer.put("missing", found.missing().stream().limit(SHOWN).toList());
        answer.put(
                "bad",
                found.faults().stream().limit(SHOWN).map(ReviewReport::bad).toList());
        return answer;
    }

    private static List<Map<String, Object>> changes(ReviewFound found) {
        var changes = new ArrayList<Map<String, Object>>();
        found.changes().forEach((change, count) -> {
            var line = new LinkedHashMap<String, Object>();
            if (change.from() != null) line.put("from", change.from().name());
            line.put("to", change.to().name());
            line.put("households", count);
            changes.add(line);
        });
        return changes;
    }

    private static Map<String, Object> bad(Fault fault) {
        return Map.of(
                "row",
                fault.row(),
                "column",
                fault.column(),
                "value",
                fault.value(),
                "problem",
                fault.vi(),
                "problemEn",
                fault.en());
    }
}
