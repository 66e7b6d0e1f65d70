package sovang.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import sovang.cli.json.Node;

/** Fills the demonstration's ledger and counts, apart from it, what must come out. */
final class DemoBook {

    private static final int ROWS = 1_000;

    private final DemoLedger ledger;
    private final Path folder;
    private long pledged;
    private long received;

    DemoBook(DemoLedger ledger, DemoHome home) {
        this.ledger = ledger;
        this.folder = home.folder();
    }

    long pledged() {
        return pledged;
    }

    long received() {
        return received;
    }

    /** A province, two of its districts until they ended, three communes, and where their money lies. */
    void organisation() {
        unit("95", "Bạc Liêu", "tinh", "--from", "2004-01-01");
        unit("954", "Thành phố Bạc Liêu", "huyen", "--parent", "95", "--from", "2004-01-01", "--to", "2025-06-30");
        unit("956", "Hồng Dân", "huyen", "--parent", "95", "--from", "2004-01-01", "--to", "2025-06-30");
        unit("31813", "Phường 2", "xa", "--parent", "954", "--from", "2004-01-01");
        unit("31825", "Phường 1", "xa", "--parent", "954", "--from", "2004-01-01");
        unit("31840", "Thị trấn Ngan Dừa", "xa", "--parent", "956", "--from", "2004-01-01");
        account("VNN", "--bank", "VCB", "--number", DemoBank.VCB.account());
        account("VNN", "--bank", "AGRIBANK", "--number", DemoBank.AGRIBANK.account());
        account("ASXH", "--bank", "VIETINBANK", "--number", DemoBank.VIETINBANK.account());
        account("VNN", "--cash");
        account("VNN", "--store", "--name", "Kho Mặt trận tỉnh");
    }

    void gifts() {
        String firm = donor("enterprise", "Công ty TNHH Muối Bạc Liêu");
        String person = donor("person", "Nguyễn Thị Hạnh");
        String union = donor("organisation", "Liên đoàn Lao động tỉnh");
        String pledge = pledge("VNN", firm, 50_000_000);
        pledge("ASXH", union, 30_000_000);
        receipt("VNN", 20_000_000, "--cash", "--amount", "20.000.000", "--pledge", pledge, "--donor", firm);
        receipt(
                "VNN",
                9_000_000,
                "--goods",
                "gạo",
                "--quantity",
                "500",
                "--goods-unit",
                "kg",
                "--value",
                "9.000.000",
                "--basis",
                "hóa đơn 123",
                "--donor",
                person);
        receipt(
                "VNN",
                2_497_425,
                "--currency",
                "USD",
                "--foreign-amount",
                "100.50",
                "--rate",
                "24850",
                "--exchange-bank",
                "VCB",
                "--account",
                DemoBank.VCB.account(),
                "--amount",
                "2.497.425");
    }

    void statements() throws IOException {
        long seed = 1;
        for (DemoBank bank : DemoBank.values()) {
            Path file = folder.resolve(bank.name().toLowerCase(Locale.ROOT) + ".csv");
            Written written = StatementGenerator.of(bank, ROWS, seed++).writeTo(file);
            received += written.creditSum().amount();
            ledger.run("statement", "import", file.toString(), "--account", bank.account());
        }
    }

    private void unit(String code, String name, String level, String... more) {
        ledger.run(join(more, "unit", "add", "--code", code, "--name", name, "--level", level));
    }

    private void account(String fund, String... more) {
        ledger.run(join(more, "account", "add", "--unit", "95", "--fund", fund));
    }

    private String donor(String kind, String name) {
        return ledger.run("donor", "add", "--kind", kind, "--name", name).text("id");
    }

    private String pledge(String fund, String donor, long amount) {
        pledged += amount;
        Node pledge = ledger.run(
                "pledge",
                "record",
                "--unit",
                "95",
                "--fund",
                fund,
                "--donor",
                donor,
                "--amount",
                Long.toString(amount),
                "--on",
                "2024-09-20",
                "--due",
                "2024-10-17");
        return pledge.text("id");
    }

    private void receipt(String fund, long counted, String... more) {
        received += counted;
        ledger.run(join(more, "receipt", "record", "--unit", "95", "--fund", fund, "--on", "2024-09-21"));
    }

    private static String[] join(String[] more, String... first) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
