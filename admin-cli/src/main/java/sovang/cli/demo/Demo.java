package sovang.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sovang.cli.Act;
import sovang.cli.Exit;
import sovang.cli.OnInterrupt;
import sovang.cli.Session;
import sovang.cli.json.Node;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

/** Makes a small ledger, shows its progress and its replay, and checks that what it shows is what it loaded. */
@Command(
        name = "demo",
        header = "trình diễn trên một sổ nhỏ riêng | a demonstration on a small ledger of its own",
        footer = {"sovang demo", "sovang demo --keep"})
public final class Demo extends Act {

    private static final Path PLAN = Path.of("plans", "bac-lieu-127-kh-ubnd.yaml");

    @Option(names = "--keep", description = "để máy chủ chạy tiếp, cho biết ở đâu | leave it running, and say where")
    boolean keep;

    public Demo(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        DemoHome home = DemoHome.of(session.variable("SOVANG_HOME"));
        DemoLedger ledger = new DemoLedger(session, home);
        boolean finished = false;
        try (OnInterrupt _ = new OnInterrupt(() -> clear(ledger, home))) {
            int exit = show(ledger, new DemoBook(ledger, home), new DemoHouseholds(ledger, home), home);
            finished = true;
            return exit;
        } finally {
            if (keep && finished) tellWhere(home);
            else clear(ledger, home);
        }
    }

    private int show(DemoLedger ledger, DemoBook book, DemoHouseholds households, DemoHome home) throws IOException {
        step(Text.of("Khởi động máy chủ riêng trong {}", "Starting a service of its own in {}")
                .with(home.folder()));
        ledger.run("server", "start");
        step(Text.of("Nạp kế hoạch 127/KH-UBND của Bạc Liêu", "Loading plan 127/KH-UBND of Bạc Liêu"));
        ledger.run("plan", "import", plan().toString());
        step(Text.of("Lập đơn vị, tài khoản", "Making units and accounts"));
        book.organisation();
        step(Text.of("Ghi đăng ký ủng hộ và khoản thu", "Recording pledges and receipts"));
        book.gifts();
        step(Text.of("Nhập ba sao kê ngân hàng", "Importing three bank statements"));
        book.statements();
        step(Text.of("Nhập danh sách rà soát 300 hộ giả định", "Importing a made-up review list of 300 households"));
        households.register();
        step(Text.of("Phân công đỡ đầu theo đề xuất, ghi giúp đỡ", "Pairing as proposed, recording help"));
        households.pair();
        step(Text.of(
                "Ghi nhu cầu vay, nhập dư nợ giả định của ngân hàng",
                "Recording needs, importing a made-up file of the bank"));
        new DemoCredit(ledger, home).lend();
        Node figures = ledger.run("progress", "--year", "2024").at("fund");
        int exit = ledger.show("progress", "--year", "2024");
        if (exit == Exit.DONE)
            exit = ledger.show("plan", "progress", "bac-lieu-127-kh-ubnd", "--year", "2024", "--as-of", "2024-12-31");
        if (exit == Exit.DONE) exit = ledger.show("audit", "replay");
        return exit == Exit.DONE ? compare(book, figures) : exit;
    }

    private int compare(DemoBook book, Node figures) {
        boolean same = figures.amount("received") == book.received() && figures.amount("pledged") == book.pledged();
        session.print((same ? SAME : OTHER)
                .with(
                        Money.shown(book.pledged()),
                        Money.shown(book.received()),
                        Money.shown(figures.amount("pledged")),
                        Money.shown(figures.amount("received"))));
        return same ? Exit.DONE : Exit.CHECK_FAILED;
    }

    private void tellWhere(DemoHome home) {
        session.print(Text.of(
                        "\nMáy chủ vẫn chạy. Dùng tiếp: export SOVANG_HOME={}; dừng: sovang server stop",
                        "\nThe service goes on. Use it: export SOVANG_HOME={}; stop it: sovang server stop")
                .with(home.folder()));
    }

    /** The folder goes only when nobody works in it any more. */
    private void clear(DemoLedger ledger, DemoHome home) {
        ledger.stop();
        home.remove();
    }

    private void step(Text what) {
        session.say(Text.same("• ").plus(what));
    }

    /** The plan lies in the project, wherever the command was typed. */
    private static Path plan() {
        Path from = Path.of(Demo.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toAbsolutePath();
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(PLAN))) return folder.resolve(PLAN);
        }
        return PLAN;
    }

    private static final Text SAME = Text.of(
            "\nĐã đối chiếu: nạp vào đăng ký {} và khoản thu {}, in ra đúng như vậy.",
            "\nChecked: {} pledged and {} received were loaded, and exactly that is shown.");
    private static final Text OTHER = Text.of(
            "\nKHÔNG KHỚP: nạp vào đăng ký {} và khoản thu {}, in ra {} và {}.",
            "\nDIFFERENT: {} pledged and {} received were loaded, shown are {} and {}.");
}
