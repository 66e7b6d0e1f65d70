package sovang.statement.file;

/** What is wrong with one cell of a statement, in Vietnamese and English. */
public enum RowProblem {
    CELLS_MISSING("Dòng thiếu ô so với dòng tiêu đề.", "The row has fewer cells than the header."),
    CELLS_EXTRA("Dòng thừa ô so với dòng tiêu đề.", "The row has more cells than the header."),
    PAGE_UNREADABLE("Số trang không phải là số.", "The page is not a number."),
    DATE_MISSING("Thiếu ngày giao dịch.", "The date is missing."),
    DATE_UNREADABLE("Ngày phải viết dd/MM/yyyy và có thật.", "The date must be a real one, written dd/MM/yyyy."),
    DATE_OUT_OF_RANGE(
            "Ngày không được ở tương lai, không trước năm 1990.", "The date is in the future, or before 1990."),
    TIME_UNREADABLE("Giờ phải viết HH:mm:ss.", "The time must be written HH:mm:ss."),
    AMOUNT_MISSING("Dòng không có số tiền ghi có hay ghi nợ.", "The row has neither a credit nor a debit."),
    AMOUNT_TWICE("Dòng có cả ghi có lẫn ghi nợ.", "The row has both a credit and a debit."),
    AMOUNT_ZERO("Số tiền bằng không.", "The amount is zero."),
    AMOUNT_NEGATIVE("Số tiền âm.", "The amount is negative."),
    AMOUNT_DECIMALS("Số tiền có phần lẻ; phải là số đồng nguyên.", "The amount has decimals; it must be whole đồng."),
    AMOUNT_OTHER_STYLE(
            "Số tiền viết khác cách viết của cả tệp.", "The amount is not written like the others of the file."),
    AMOUNT_UNREADABLE("Số tiền không phải là số.", "The amount is not a number."),
    AMOUNT_TOO_LARGE("Số tiền vượt quá 999.999.999.999.999 đồng.", "The amount is over 999,999,999,999,999 đồng."),
    TEXT_TOO_LONG("Nội dung dài quá 4.000 ký tự.", "The text is over 4,000 characters."),
    TEXT_DAMAGED("Nội dung có ký tự hỏng.", "The text has damaged characters.");

    private final String vietnamese;
    private final String english;

    RowProblem(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }
}
