package sovang.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.refusal.Refusal;
import sovang.statement.Intake.Wish;
import sovang.statement.event.Findings;
import sovang.statement.event.Findings.Broken;
import sovang.statement.event.Findings.Doubted;
import sovang.statement.event.StatementId;
import sovang.statement.file.Fault;
import sovang.statement.file.LineRef;
import sovang.statement.file.Overlap;
import sovang.statement.file.StatementCheck;

/** Says what was found in a file. */
final class Reports {

    private static final int HELD_SHOWN = 50;

    private Reports() {}

    static Refusal badRows(StatementCheck check) {
        var details = check.faults().stream().map(Reports::detail).toList();
        return new Refusal(
                Refusal.Kind.INVALID,
                "STATEMENT_BAD_ROWS",
                "Có " + check.badRows()
                        + " dòng không đọc được; chưa ghi dòng nào. Hãy sửa tệp, hoặc thêm --skip-bad-rows để bỏ qua các dòng đó.",
                check.badRows()
                        + " rows can't be read; nothing was booked. Mend the file, or add --skip-bad-rows to leave them out.",
                details);
    }

    static Refusal breaks(StatementCheck check) {
        var details = check.breaks().stream()
                .map(found -> new Refusal.Detail(
                        "/rows/" + found.row() + "/balance",
                        "STATEMENT_BALANCE_BREAK",
                        "Trang " + found.page() + ", dòng " + found.row() + ": số dư phải là " + found.expected()
                                + " nhưng ngân hàng ghi " + found.found() + ".",
                        "Page " + found.page() + ", row " + found.row() + ": the balance should be " + found.expected()
                                + " but the bank says " + found.found() + "."))
                .toList();
        return new Refusal(
                Refusal.Kind.RULE,
                "STATEMENT_BALANCE_BREAK",
                "Số dư không khớp ở " + check.breakCount() + " chỗ; chưa ghi dòng nào (--strict).",
                "The balance breaks in " + check.breakCount() + " places; nothing was booked (--strict).",
                details);
    }

    private static Refusal.Detail detail(Fault fault) {
        return new Refusal.Detail(
                "/rows/" + fault.row() + "/" + fault.column(),
                fault.problem().name(),
                "Dòng " + fault.row() + ", cột " + fault.column() + ": «" + fault.value() + "». "
                        + fault.problem().vietnamese(),
                "Row " + fault.row() + ", column " + fault.column() + ": \"" + fault.value() + "\". "
                        + fault.problem().english());
    }

    static Map<String, Object> of(Outcome outcome, Wish wish) {
        var check = outcome.check();
        boolean again = outcome.state().equals("already-imported");
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", outcome.id().value());
        answer.put("position", outcome.position());
        answer.put("dryRun", outcome.state().equals("dry-run"));
        answer.put("state", outcome.state());
        answer.put("account", wish.account());
        answer.put("unit", outcome.account().unit().value());
        answer.put("fund", outcome.account().fund().value());
        answer.put("fileName", wish.fileName());
        answer.put("fileHash", check.fileHash());
        answer.put("layout", check.layout().bank());
        answer.put("numberStyle", check.style().name());
        answer.put("rows", check.rows());
        answer.put("credits", check.credits());
        answer.put("creditSum", check.creditSum().amount());
        answer.put("debits", check.debits());
        answer.put("debitSum", check.debitSum().amount());
        answer.put("from", check.from() == null ? null : check.from().toString());
        answer.put("to", check.to() == null ? null : check.to().toString());
        answer.put(
                "booked",
                again || outcome.state().equals("booking") ? 0 : check.rows() - outcome.held() - check.badRows());
        answer.put("held", outcome.held());
        answer.put("alike", outcome.overlap().alike());
        answer.put("skipped", check.badRows());
        answer.put("breakCount", check.breakCount());
        answer.put("breaks", check.breaks());
        var found = findings(check, outcome.overlap());
        answer.put("repeated", found.repeated());
        answer.put("doubts", found.doubts());
        answer.put("doubtSum", found.doubtSum().amount());
        answer.put("doubted", found.doubted());
        answer.put("bad", check.faults().stream().map(Reports::bad).toList());
        answer.put("heldLines", held(outcome));
        return answer;
    }

    /** What a person should look at though the file was taken. */
    static Findings findings(StatementCheck check, Overlap overlap) {
        var doubted = new ArrayList<Doubted>();
        Dong sum = Dong.ZERO;
        for (var doubt : overlap.doubts()) {
            Dong amount = check.identities().amount(doubt.row() - 1);
            sum = sum.plus(amount);
            if (doubted.size() < HELD_SHOWN)
                doubted.add(new Doubted(
                        doubt.row(),
                        amount,
                        new StatementId(doubt.twin().statement()),
                        doubt.twin().row()));
        }
        var broken = check.breaks().stream()
                .map(it -> new Broken(it.row(), it.expected(), it.found()))
                .toList();
        return new Findings(overlap.repeated(), overlap.doubts().size(), sum, doubted, broken);
    }

    private static Map<String, Object> bad(Fault fault) {
        return Map.of(
                "row", fault.row(),
                "column", fault.column(),
                "value", fault.value(),
                "problem", fault.problem().vietnamese(),
                "problemEn", fault.problem().english());
    }

    private static List<Map<String, Object>> held(Outcome outcome) {
        var shown = new ArrayList<Map<String, Object>>();
        for (int at = 0; at < outcome.check().rows() && shown.size() < HELD_SHOWN; at++) {
            @Nullable LineRef line = outcome.overlap().match(at);
            if (line == null) continue;
            var entry = new HashMap<String, Object>();
            entry.put("row", at + 1);
            entry.put("matches", Map.of("statement", line.statement(), "row", line.row()));
            shown.add(entry);
        }
        return shown;
    }
}
