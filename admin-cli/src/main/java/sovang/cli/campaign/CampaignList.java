package sovang.cli.campaign;

import static sovang.cli.output.Column.text;

import java.util.List;
import picocli.CommandLine.Command;
import sovang.cli.Listing;
import sovang.cli.Session;
import sovang.cli.output.Column;

@Command(name = "list", header = "các đợt vận động | campaigns", footer = "sovang campaign list")
final class CampaignList extends Listing {

    CampaignList(Session session) {
        super(session);
    }

    @Override
    protected String path() {
        return "/v1/campaigns";
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                text("code", "Mã | Code"),
                text("name", "Tên | Name"),
                text("unit", "Đơn vị | Unit"),
                text("fund", "Quỹ | Fund"),
                text("from", "Từ ngày | From"),
                text("to", "Đến ngày | To"));
    }
}
