package sovang.cli.loan;

import static sovang.cli.output.Column.money;
import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.output.Column;

@Command(
        name = "differences",
        header = "khoản ghi tạm lệch với ngân hàng | notes of ours that differ from the bank",
        footer = "sovang loan differences")
final class LoanDifferences extends Listing {

    private static final List<Column> COLUMNS = List.of(
            text("contract", "Khế ước | Contract"),
            text("loan", "Khoản ghi tạm | Our note"),
            money("note", "Dư nợ ghi tạm | By our note"),
            money("bank", "Dư nợ ngân hàng | By the bank"),
            money("difference", "Chênh lệch | Difference"));

    LoanDifferences(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/mirrors/differences";
    }

    @Override
    protected List<Column> columns() {
        return COLUMNS;
    }
}
