package sovang.cli.donor;

import static sovang.cli.output.Column.code;
import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sovang.cli.Listing;
import sovang.cli.Personal;
import sovang.cli.Session;
import sovang.cli.http.Query;
import sovang.cli.output.Column;

@Command(
        name = "find",
        header = "tìm người ủng hộ, không cần dấu | find donors, accents ignored",
        footer = {
            "sovang donor find \"nguyen van\"",
            "sovang donor find \"muoi bac lieu\" -o json",
            "sovang donor find 0912345678 --personal"
        })
final class DonorFind extends Listing {

    @Parameters(
            arity = "0..*",
            paramLabel = "CHỮ",
            description =
                    "một phần của tên, điện thoại, địa chỉ, số giấy tờ | part of the name, phone, address or number")
    List<String> words = List.of();

    @Mixin
    Personal personal = new Personal();

    DonorFind(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/donors";
    }

    @Override
    protected Query query() {
        return Query.of("q", String.join(" ", words)).when("personal", personal.asked());
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                text("id", "Mã | Id"),
                code("kind", "Loại | Kind"),
                text("name", "Tên | Name"),
                text("phone", "Điện thoại | Phone"),
                text("address", "Địa chỉ | Address"));
    }
}
