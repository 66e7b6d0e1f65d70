package sovang.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import sovang.cli.json.Node;

/** Made-up households, sponsors and help: the second of the three targets. */
final class DemoHouseholds {

    static final List<String> COMMUNES = List.of("31813", "31825", "31840");
    private static final int HOUSEHOLDS = 300;

    private final DemoLedger ledger;
    private final DemoHome home;

    DemoHouseholds(DemoLedger ledger, DemoHome home) {
        this.ledger = ledger;
        this.home = home;
    }

    void register() throws IOException {
        Path list = home.folder().resolve("ra-soat.csv");
        new ReviewGenerator(HOUSEHOLDS, 1, COMMUNES).writeTo(list, false);
        ledger.run("household", "import", list.toString(), "--decision", "123/QĐ-UBND", "--on", "2023-12-31");
        Files.delete(list);
    }

    /** The planner proposes, the steering board decides, some sponsors have helped already. */
    void pair() {
        sponsor("department", "Sở Nông nghiệp", "31813", 12);
        sponsor("locality", "Phường 1", "31825", 10);
        sponsor("enterprise", "Công ty TNHH Muối Bạc Liêu", "31840", 15);
        ledger.run(
                "pairing",
                "plan",
                "--year",
                "2024",
                "--as-of",
                "2024-02-01",
                "--accept",
                "--decision",
                "05/QĐ-BCĐ",
                "--on",
                "2024-02-01",
                "--yes");
        int number = 0;
        for (Node pairing : ledger.run("pairing", "list", "--year", "2024").list("items")) {
            if (number++ % 3 == 2) continue;
            ledger.run(
                    "pairing",
                    "deliver",
                    pairing.text("id"),
                    "--amount",
                    "5.000.000",
                    "--on",
                    "2024-05-19",
                    "--what",
                    "dê giống",
                    "--evidence",
                    "Biên bản " + number);
        }
    }

    private void sponsor(String kind, String name, String unit, int capacity) {
        ledger.run(
                "sponsor",
                "add",
                "--kind",
                kind,
                "--name",
                name,
                "--unit",
                unit,
                "--capacity",
                Integer.toString(capacity));
    }
}
