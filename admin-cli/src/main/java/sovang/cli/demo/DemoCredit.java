package sovang.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import sovang.cli.json.Node;

/** Declared needs, some of them met, and a made-up file of the bank: the third of the three targets. */
final class DemoCredit {

    private static final int LOANS = 200;
    private static final int NEEDS = 6;

    private final DemoLedger ledger;
    private final DemoHome home;

    DemoCredit(DemoLedger ledger, DemoHome home) {
        this.ledger = ledger;
        this.home = home;
    }

    void lend() throws IOException {
        var export = new LoanExport(LOANS, 1, DemoHouseholds.COMMUNES, LocalDate.of(2024, 10, 31));
        Path file = home.folder().resolve("khe-uoc.csv");
        export.writeTo(file, 0);
        ledger.run("loan", "import", file.toString(), "--date", "2024-10-31", "--legal-basis", "dữ liệu giả định");
        Files.delete(file);
        List<Node> poor = ledger.run("household", "list", "--class", "HO_NGHEO").list("items");
        for (int number = 0; number < NEEDS; number++) need(poor.get(number).text("id"), number);
    }

    private void need(String household, int number) {
        Node need = ledger.run(
                "need",
                "declare",
                "--household",
                household,
                "--purpose",
                "production",
                "--amount",
                "50.000.000",
                "--year",
                "2024",
                "--on",
                "2024-02-15");
        String amount = number < 4 ? "50.000.000" : number == 4 ? "20.000.000" : null;
        if (amount == null) return;
        Node loan = ledger.run(
                "loan",
                "record",
                "--programme",
                "HO_NGHEO",
                "--household",
                household,
                "--principal",
                amount,
                "--on",
                "2024-03-20",
                "--term-months",
                "36");
        ledger.run(
                "need", "meet", need.text("id"), "--loan", loan.text("id"), "--amount", amount, "--on", "2024-03-20");
    }
}
