package sovang.cli.book;

import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.http.Query;
import sovang.cli.text.Text;

/** The name of a book, {@code 95-VNN-2024}: unit, fund, year. */
record BookName(String unit, String fund, String year) {

    static BookName read(String name) {
        int year = name.lastIndexOf('-');
        int fund = name.lastIndexOf('-', year - 1);
        if (fund <= 0 || !name.substring(year + 1).matches("[0-9]{4}")) {
            throw Failure.of(
                    Exit.USAGE,
                    Text.of(
                                    "Không có bộ sổ \"{}\"; viết như 95-VNN-2024.",
                                    "There is no book \"{}\"; write 95-VNN-2024.")
                            .with(name));
        }
        return new BookName(name.substring(0, fund), name.substring(fund + 1, year), name.substring(year + 1));
    }

    Query query() {
        return Query.of("unit", unit).with("fund", fund).with("year", year);
    }

    @Override
    public String toString() {
        return unit + "-" + fund + "-" + year;
    }
}
