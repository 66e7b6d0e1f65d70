package sovang.cli.progress;

import java.io.PrintStream;
import sovang.cli.json.Node;
import sovang.cli.text.Lang;
import sovang.cli.text.Money;
import sovang.cli.text.Text;
import sovang.cli.text.Width;

/** Who may have a loan, wants one and has it; and what the bank's latest file says is owed. */
record CreditReport(Node credit, Lang lang) {

    private static final int LABELS = 34;
    private static final int FIGURES = 24;

    void print(PrintStream out) {
        out.println();
        out.println(Text.of("VAY VỐN ƯU ĐÃI (SẢN XUẤT, KINH DOANH)", "PREFERENTIAL LOANS (PRODUCTION, BUSINESS)")
                .in(lang));
        if (credit.text("percent").isEmpty())
            out.println((credit.amount("asked.asked") == 0
                            ? Text.of("Chưa có số liệu: chưa hỏi hộ nào.", "No data: nobody was asked.")
                            : Text.of("Không có nhu cầu.", "No need was declared."))
                    .in(lang));
        else {
            line(out, "Hộ đủ điều kiện, có nhu cầu | Eligible and wanting", count("eligibleNeed"));
            String percent = credit.text("percent");
            line(
                    out,
                    "Đáp ứng đủ | Met in full",
                    count("met") + "   " + (lang == Lang.VI ? percent.replace('.', ',') : percent) + " %");
            line(out, "Đáp ứng một phần | Met in part", count("partlyMet"));
            line(out, "Vốn cần | Capital needed", Money.shown(credit.amount("capital.needed")));
            line(
                    out,
                    "Vốn được giao | Capital allotted",
                    credit.at("capital.allotted").isNothing() ? "—" : Money.shown(credit.amount("capital.allotted")));
        }
        line(
                out,
                "Hộ đã hỏi | Households asked",
                Money.grouped(credit.amount("asked.asked")) + " / " + Money.grouped(credit.amount("asked.households")));
        if (credit.at("outstanding").isNothing()) {
            out.println(Text.of("Chưa có tệp dư nợ của ngân hàng.", "No file of the bank yet.")
                    .in(lang));
            return;
        }
        out.println(Text.of("Theo ngân hàng, ngày số liệu {}:", "By the bank, as of {}:")
                .with(credit.text("dataDate"))
                .in(lang));
        line(out, "  dư nợ | outstanding", Money.shown(credit.amount("outstanding")));
        line(out, "  quá hạn | overdue", Money.shown(credit.amount("overdue")));
        line(out, "  khoanh | frozen", Money.shown(credit.amount("frozen")));
    }

    private String count(String figure) {
        return Money.grouped(credit.amount(figure));
    }

    private void line(PrintStream out, String label, String figure) {
        String[] parts = figure.split("   ", 2);
        out.println(Width.pad(Text.pair(label).in(lang), LABELS, false)
                + Width.pad(parts[0], FIGURES, true)
                + (parts.length > 1 ? "   " + parts[1] : ""));
    }
}
