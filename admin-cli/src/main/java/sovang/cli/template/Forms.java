package sovang.cli.template;

import static sovang.cli.template.Field.choice;
import static sovang.cli.template.Field.may;
import static sovang.cli.template.Field.must;

import java.util.List;
import sovang.cli.template.Field.Kind;

/** The forms that can be filled in Excel. */
public final class Forms {

    static final List<String> NOUNS = List.of("unit", "donor", "pledge", "receipt", "household", "sponsor", "pairing");

    private Forms() {}

    static Form of(String noun) {
        return switch (noun) {
            case "unit" -> unit();
            case "donor" -> donor();
            case "pledge" -> pledge();
            case "household" -> household();
            case "sponsor" -> sponsor();
            case "pairing" -> pairing();
            default -> receipt();
        };
    }

    public static Form unit() {
        return new Form(
                "unit",
                "/v1/units",
                List.of(
                        must("code", "Mã đơn vị | Code", Kind.CODE),
                        must("name", "Tên đơn vị | Name", Kind.TEXT),
                        must("level", "Cấp | Level", Kind.TEXT),
                        may("parent", "Mã cấp trên | Parent", Kind.UNIT),
                        may("from", "Từ ngày | From", Kind.DATE),
                        may("to", "Đến ngày | To", Kind.DATE)));
    }

    public static Form donor() {
        return new Form(
                "donor",
                "/v1/donors",
                List.of(
                        choice(
                                "kind",
                                "Loại | Kind",
                                true,
                                "person",
                                "household",
                                "enterprise",
                                "organisation",
                                "locality",
                                "anonymous"),
                        must("name", "Tên người ủng hộ | Name", Kind.TEXT),
                        may("phone", "Điện thoại | Phone", Kind.TEXT),
                        may("address", "Địa chỉ | Address", Kind.TEXT),
                        may("idNumber", "Số định danh | Id number", Kind.TEXT)));
    }

    public static Form pledge() {
        return new Form(
                "pledge",
                "/v1/pledges",
                List.of(
                        must("unit", "Mã đơn vị | Unit", Kind.UNIT),
                        must("fund", "Quỹ | Fund", Kind.FUND),
                        must("donor", "Mã người ủng hộ | Donor", Kind.DONOR),
                        must("amount", "Số tiền | Amount", Kind.MONEY),
                        may("due", "Hạn nộp | Due", Kind.DATE),
                        may("on", "Ngày đăng ký | Pledged on", Kind.DATE),
                        may("campaign", "Đợt vận động | Campaign", Kind.TEXT),
                        may("credited", "Đứng tên | Credited", Kind.TEXT),
                        may("minutes", "Biên bản | Minutes", Kind.TEXT)));
    }

    public static Form sponsor() {
        return new Form(
                "sponsor",
                "/v1/sponsors",
                List.of(
                        choice(
                                "kind",
                                "Loại | Kind",
                                true,
                                "department",
                                "locality",
                                "enterprise",
                                "mass_organisation",
                                "individual",
                                "household"),
                        must("name", "Tên đơn vị (người) nhận đỡ đầu | Name", Kind.TEXT),
                        may("contact", "Liên hệ | Contact", Kind.TEXT),
                        may("unit", "Mã đơn vị | Unit", Kind.UNIT),
                        may("donor", "Mã người ủng hộ | Donor", Kind.DONOR),
                        may("household", "Mã hộ khá trong sổ hộ | Household", Kind.TEXT),
                        may("capacity", "Số hộ nhận được mỗi năm | Capacity a year", Kind.NUMBER)));
    }

    /** The rows of a decision; they are taken in as a whole, not one by one. */
    public static Form pairing() {
        return new Form(
                "pairing",
                "/v1/pairings/import",
                List.of(
                        must("unit", "Mã đơn vị | Unit", Kind.UNIT),
                        may("householdCode", "Mã hộ | Household code", Kind.TEXT),
                        must("sponsor", "Đơn vị nhận đỡ đầu | Sponsor", Kind.TEXT),
                        may("year", "Năm | Year", Kind.NUMBER),
                        may("purpose", "Nội dung | Purpose", Kind.TEXT),
                        may("mobilisedBy", "Đơn vị vận động | Mobilised by", Kind.TEXT)));
    }

    public static Form receipt() {
        return new Form(
                "receipt",
                "/v1/receipts",
                List.of(
                        must("unit", "Mã đơn vị | Unit", Kind.UNIT),
                        must("fund", "Quỹ | Fund", Kind.FUND),
                        choice("channel", "Cách thu | Channel", true, "CASH", "BANK", "GOODS", "CURRENCY"),
                        may("amount", "Số tiền | Amount", Kind.MONEY),
                        may("on", "Ngày thu | On", Kind.DATE),
                        may("account", "Tài khoản | Account", Kind.ACCOUNT),
                        may("donor", "Mã người ủng hộ | Donor", Kind.DONOR),
                        may("payer", "Người nộp | Payer", Kind.TEXT),
                        may("pledge", "Mã đăng ký | Pledge", Kind.TEXT),
                        may("note", "Nội dung | Note", Kind.TEXT),
                        may("goods.kind", "Hiện vật: loại | Goods kind", Kind.TEXT),
                        may("goods.quantity", "Hiện vật: số lượng | Goods quantity", Kind.DECIMAL),
                        may("goods.unit", "Hiện vật: đơn vị tính | Goods unit", Kind.TEXT),
                        may("goods.value", "Hiện vật: giá trị | Goods value", Kind.MONEY),
                        may("goods.basis", "Hiện vật: căn cứ giá | Goods basis", Kind.TEXT),
                        may("currency.code", "Ngoại tệ: mã | Currency", Kind.TEXT),
                        may("currency.amount", "Ngoại tệ: số lượng | Foreign amount", Kind.DECIMAL),
                        may("currency.rate", "Ngoại tệ: tỷ giá | Rate", Kind.DECIMAL),
                        may("currency.bank", "Ngoại tệ: ngân hàng | Exchange bank", Kind.TEXT)));
    }

    /** A review list; it is taken in as one, not row by row. */
    public static Form household() {
        return new Form(
                "household",
                "/v1/households/review",
                List.of(
                        must("unit", "Mã đơn vị | Unit", Kind.UNIT),
                        must("code", "Mã hộ | Code", Kind.TEXT),
                        must("head", "Chủ hộ | Head", Kind.TEXT),
                        may("address", "Địa chỉ | Address", Kind.TEXT),
                        may("citizenNumber", "Số căn cước | Citizen number", Kind.TEXT),
                        choice("area", "Khu vực | Area", true, "NONG_THON", "THANH_THI"),
                        choice("hardArea", "Vùng đặc biệt khó khăn | Hard area", false, "x"),
                        choice("ethnicArea", "Vùng dân tộc thiểu số | Ethnic area", false, "x"),
                        may("members", "Số nhân khẩu | Members", Kind.NUMBER),
                        may("workingAge", "Số lao động | Working age", Kind.NUMBER),
                        may("children", "Số trẻ em | Children", Kind.NUMBER),
                        may("flags", "Đối tượng ưu tiên | Flags", Kind.FLAG),
                        choice(
                                "class",
                                "Loại hộ | Class",
                                true,
                                "HO_NGHEO",
                                "HO_CAN_NGHEO",
                                "HO_MOI_THOAT_NGHEO",
                                "HO_TRUNG_BINH",
                                "KHAC"),
                        may("deprivations", "Chỉ số thiếu hụt | Deprivations", Kind.INDICATOR),
                        may("causes", "Nguyên nhân nghèo | Causes", Kind.TEXT),
                        may("leftList", "Ngày ra khỏi danh sách | Left the list", Kind.DATE)));
    }

    /** The titles of a form's columns in Vietnamese. */
    public static List<String> titles(Form form) {
        return form.fields().stream().map(field -> field.title().vi()).toList();
    }
}
