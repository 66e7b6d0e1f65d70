package sovang.cli.menu;

import static sovang.cli.menu.Question.may;
import static sovang.cli.menu.Question.must;

import java.util.List;
import sovang.cli.text.Text;

/** A daily act: the command behind it and what must be asked for it. */
record Entry(Text title, List<String> command, List<Question> questions) {

    private static final Question UNIT = must("--unit", "Mã đơn vị (ví dụ 95) | Unit code");
    private static final Question FUND = must("--fund", "Mã quỹ (VNN, ASXH, CUUTRO) | Fund");
    private static final Question AMOUNT = must("--amount", "Số tiền (ví dụ 2.000.000) | Amount");

    static List<Entry> all() {
        return List.of(
                new Entry(
                        Text.of("Tìm người ủng hộ", "Find a donor"),
                        List.of("donor", "find"),
                        List.of(must("", "Tên, không cần dấu | Name"))),
                new Entry(
                        Text.of("Ghi đăng ký ủng hộ", "Record a pledge"),
                        List.of("pledge", "record"),
                        List.of(
                                UNIT,
                                FUND,
                                must("--donor", "Mã người ủng hộ | Donor id"),
                                AMOUNT,
                                may("--due", "Hạn nộp (2024-10-17) | Due date"))),
                new Entry(
                        Text.of("Ghi khoản thu tiền mặt", "Record a cash receipt"),
                        List.of("receipt", "record", "--cash"),
                        List.of(
                                UNIT,
                                FUND,
                                AMOUNT,
                                may("--on", "Ngày thu | Received on"),
                                may("--donor", "Mã người ủng hộ | Donor id"),
                                may("--pledge", "Mã đăng ký | Pledge id"))),
                new Entry(
                        Text.of("Nhập sao kê ngân hàng", "Import a bank statement"),
                        List.of("statement", "import"),
                        List.of(must("", "Tên tệp sao kê | File"), must("--account", "Số tài khoản | Account number"))),
                new Entry(
                        Text.of("Xem tiến độ năm", "Progress of a year"),
                        List.of("progress"),
                        List.of(may("--year", "Năm | Year"))));
    }
}
