package sovang.statement.file;

/** Why a statement can't be read at all, in Vietnamese and English; {@code %s} as the place asks. */
public enum FileProblem {
    STATEMENT_EMPTY("Tệp sao kê không có dòng nào.", "The statement has no rows."),
    STATEMENT_PDF(
            "Đây là tệp PDF. Xin tải sao kê dạng Excel (.xlsx) hoặc CSV từ ngân hàng.",
            "This is a PDF. Please download the statement from the bank as Excel (.xlsx) or CSV."),
    STATEMENT_OLD_EXCEL(
            "Đây là tệp Excel đời cũ (.xls). Xin lưu lại thành .xlsx hoặc CSV.",
            "This is an old Excel file (.xls). Please save it as .xlsx or CSV."),
    STATEMENT_NOT_UTF8(
            "Tệp không phải văn bản UTF-8 (sau dòng %s). Xin lưu lại thành CSV UTF-8 hoặc .xlsx.",
            "The file is no UTF-8 text (after row %s). Please save it as CSV UTF-8 or .xlsx."),
    STATEMENT_BROKEN_CSV(
            "Tệp CSV hỏng sau dòng %s: dấu ngoặc kép không khớp hoặc dòng quá dài.",
            "The CSV is broken after row %s: quotes do not match or a line is too long."),
    STATEMENT_BROKEN_EXCEL(
            "Tệp Excel hỏng (sau dòng %s). Xin mở và lưu lại, hoặc lưu thành CSV.",
            "The Excel file is broken (after row %s). Please open and save it again, or save it as CSV."),
    STATEMENT_SEVERAL_SHEETS(
            "Tệp Excel có hơn một trang tính có dữ liệu (%s). Xin để lại một trang.",
            "The Excel file has more than one sheet with data (%s). Please leave one."),
    STATEMENT_TOO_LARGE("Tệp lớn quá %s MB. Xin tách thành nhiều tệp.", "The file is over %s MB. Please split it."),
    STATEMENT_TOO_MUCH_TEXT(
            "Phần chữ của tệp Excel lớn quá %s MB. Xin lưu thành CSV.",
            "The text inside the Excel file is over %s MB. Please save it as CSV."),
    STATEMENT_TOO_MANY_ROWS(
            "Tệp có quá %s dòng. Xin tách thành nhiều tệp.", "The file has over %s rows. Please split it."),
    STATEMENT_TOO_MANY_COLUMNS("Tệp có quá %s cột (dòng %s).", "The file has over %s columns (row %s)."),
    STATEMENT_SUM_TOO_LARGE(
            "Tổng số tiền của tệp vượt quá giới hạn (dòng %s).", "The file's total is beyond the limit (row %s)."),
    STATEMENT_COLUMN_TWICE("Cột %s có hai lần.", "Column %s stands there twice."),
    STATEMENT_COLUMNS_MISSING(
            "Không mẫu sao kê nào khớp. Gần nhất là mẫu %s: thiếu cột %s. Hãy đặt tên cột theo mẫu đó.",
            "No statement layout fits. The nearest is %s: column %s is missing. Name the columns as it does."),
    STATEMENT_COLUMNS_UNKNOWN(
            "Không mẫu sao kê nào khớp. Gần nhất là mẫu %s: có cột lạ %s. Hãy đặt tên cột theo mẫu đó.",
            "No statement layout fits. The nearest is %s: column %s is unknown. Name the columns as it does."),
    STATEMENT_COLUMNS_DIFFER(
            "Không mẫu sao kê nào khớp. Gần nhất là mẫu %s: thiếu cột %s, có cột lạ %s. Hãy đặt tên cột theo mẫu đó.",
            "No statement layout fits. The nearest is %s: column %s is missing, column %s is unknown. Name the columns as it does."),
    STATEMENT_MONTH_FIRST(
            "Cột %s có ô viết tháng trước ngày (dòng %s: «%s»), nên không biết các ô khác viết thế nào. Hãy sửa cả cột"
                    + " thành ngày/tháng/năm.",
            "Column %s has a cell with the month first (row %s: \"%s\"), so the others can't be trusted. Mend the whole"
                    + " column to day/month/year."),
    STATEMENT_NUMBERS_UNCLEAR(
            "Cách viết số tiền không thống nhất: dòng %s cột %s viết \"%s\", nhưng dòng %s cột %s viết \"%s\". Không"
                    + " đoán được dấu nào là phần nghìn.",
            "The amounts are not written in one way: row %s column %s says \"%s\", but row %s column %s says \"%s\"."
                    + " Which mark parts the thousands can't be guessed.");

    private final String vietnamese;
    private final String english;

    FileProblem(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String vietnamese(Object... details) {
        return vietnamese.formatted(details);
    }

    String english(Object... details) {
        return english.formatted(details);
    }
}
