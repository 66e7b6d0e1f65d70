package sovang.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import sovang.cli.json.Node;

/** A ledger with something of each kind, and what must be the same after a restore. */
record Sample(String donor, String pledge, String lastVoucher, Node progress) {

    static Sample recordedBy(Desk desk) {
        desk.does("unit add --code 95 --name Bạc_Liêu --level tinh --from 2004-01-01");
        desk.does("account add --unit 95 --fund VNN --bank VCB --number 0011001932418");
        desk.does("account add --unit 95 --fund VNN --cash");
        desk.does("account add --unit 95 --fund VNN --store");
        String donor = desk.asks("donor add --kind person --name Trần_Thị_Bưởi --phone 0912345678")
                .text("id");
        String pledge = desk.asks("pledge record --unit 95 --fund VNN --amount 50.000.000 --due 2024-10-17"
                        + " --on 2024-09-20 --donor " + donor)
                .text("id");
        desk.does("receipt record --unit 95 --fund VNN --cash --amount 20.000.000 --on 2024-09-21 --pledge " + pledge);
        desk.does("receipt record --unit 95 --fund VNN --goods gạo --quantity 12.5 --goods-unit tạ --value 15.000.000"
                + " --basis biên_bản_01 --on 2024-09-21");
        String reversed = desk.asks("receipt record --unit 95 --fund VNN --cash --amount 1.000.000 --on 2024-09-22")
                .text("id");
        desk.does("receipt reverse " + reversed + " --reason ghi_nhầm --yes");
        desk.does("campaign add --code BAO3 --name Bão_số_3 --unit 95 --fund VNN --from 2024-09-10 --to 2024-12-31");
        desk.does("plan import " + Path.of("..", "plans", "bac-lieu-127-kh-ubnd.yaml"));
        desk.does("statement import src/test/resources/sao-ke.csv --account 0011001932418 --no-wait");
        untilBooked(desk);
        String voucher = voucher(desk, "receipt record --unit 95 --fund VNN --cash --amount 3.000.000 --on 2024-09-23");
        return new Sample(donor, pledge, voucher, progress(desk));
    }

    /** The number that the receipt of these words got. */
    static String voucher(Desk desk, String words) {
        return desk.asks("receipt show " + desk.asks(words).text("id")).text("voucher");
    }

    static Node progress(Desk desk) {
        return desk.asks("progress --year 2024");
    }

    /** The statement is booked behind our back; the figures stand still when it is done. */
    private static void untilBooked(Desk desk) {
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!isBooked(progress(desk)))
            assertThat(System.nanoTime()).as("booked in time").isLessThan(until);
    }

    private static boolean isBooked(Node progress) {
        return progress.list("importing").isEmpty() && progress.amount("fund.receivedBank") > 0;
    }
}
