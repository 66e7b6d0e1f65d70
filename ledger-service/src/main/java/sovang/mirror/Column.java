package sovang.mirror;

import java.util.List;

/** The columns of the bank's export, by their names in its files and by others that were seen. */
enum Column {
    BRANCH(false, "Mã PGD"),
    BRANCH_NAME(false, "Tên PGD"),
    UNIT(true, "Mã xã"),
    UNIT_NAME(false, "Tên xã"),
    HAMLET(false, "Tên thôn"),
    GROUP(false, "Mã tổ"),
    LEADER(false, "Tên tổ trưởng"),
    ORGANISATION(false, "Tên ĐVUT"),
    CUSTOMER(true, "Mã KH"),
    NAME(true, "Tên KH"),
    CONTRACT(true, "Số khế ước"),
    PROGRAMME(true, "Mã chương trình"),
    FUNDING(true, "Nguồn vốn"),
    INVESTOR(false, "Mã nhà đầu tư"),
    BORROWED(true, "Ngày vay"),
    DUE(true, "Ngày ĐH theo hợp đồng"),
    EXTENDED(false, "Ngày ĐH theo gia hạn"),
    TERM(true, "Thời hạn"),
    RATE(true, "Lãi suất"),
    GRANTED(true, "Mức vay"),
    CURRENT(true, "Dư nợ trong hạn"),
    OVERDUE(true, "Dư nợ quá hạn"),
    FROZEN(true, "Dư nợ khoanh"),
    INTEREST_CURRENT(false, "Lãi tồn TH"),
    INTEREST_OVERDUE(false, "Lãi tồn QH"),
    SAVINGS(false, "Số dư tiền gửi 105"),
    STATE(false, "Tình trạng"),
    CLASSIFICATION(false, "Phân loại"),
    LAST(false, "Ngày giao dịch gần nhất"),
    DISBURSED(false, "Giải ngân trong năm"),
    REPAID(false, "Thu nợ trong năm"),
    DATA_DATE(true, "Ngày số liệu");

    final boolean required;
    final String title;

    Column(boolean required, String title) {
        this.required = required;
        this.title = title;
    }

    static final List<Column> ALL = List.of(values());
}
