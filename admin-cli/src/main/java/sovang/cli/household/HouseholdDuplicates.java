package sovang.cli.household;

import static sovang.cli.output.Column.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import sovang.cli.Listing;
import sovang.cli.Personal;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.output.Column;

@Command(
        name = "duplicates",
        header = "các cặp hộ nghi trùng | pairs of households that look alike",
        footer = {"sovang household duplicates --unit 95", "sovang household clear-duplicate ID --other ID --reason …"})
final class HouseholdDuplicates extends Listing {

    @Option(names = "--unit", paramLabel = "MÃ", description = "của đơn vị | of a unit")
    @Nullable
    String unit;

    @Mixin
    Personal personal = new Personal();

    HouseholdDuplicates(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/households/duplicates";
    }

    @Override
    protected Query query() {
        return Query.of("unit", unit).when("personal", personal.asked());
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                text("household.id", "Mã | Id"),
                text("household.unit", "Đơn vị | Unit"),
                text("household.code", "Mã hộ | Code"),
                text("household.head", "Chủ hộ | Head"),
                text("other.id", "Hộ kia | Other"),
                text("other.unit", "Đơn vị kia | Its unit"),
                text("other.code", "Mã hộ kia | Its code"),
                text("other.head", "Chủ hộ kia | Its head"),
                text("citizenNumber", "Trùng số căn cước | Same number"),
                text("nameAndAddress", "Trùng tên và địa chỉ | Same name and address"));
    }
}
