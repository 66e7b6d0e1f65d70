package sovang.cli.text;

import java.util.Locale;

/** The codes of declared need and of the bank's files in the words of the field. */
final class CreditWords {

    private CreditWords() {}

    static Text of(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "production" -> Text.of("sản xuất", "production");
            case "business" -> Text.of("kinh doanh", "business");
            case "housing" -> Text.of("nhà ở", "housing");
            case "water" -> Text.of("nước sạch", "clean water");
            case "study" -> Text.of("học tập", "study");
            case "job" -> Text.of("việc làm", "job");
            case "labour_export" -> Text.of("xuất khẩu lao động", "labour export");
            case "declared" -> Text.of("đã khai", "declared");
            case "partly_met" -> Text.of("vay được một phần", "partly met");
            case "withdrawn" -> Text.of("đã rút", "withdrawn");
            case "poor" -> Text.of("hộ nghèo", "poor");
            case "near_poor" -> Text.of("hộ cận nghèo", "near-poor");
            case "newly_escaped" -> Text.of("mới thoát nghèo, chưa quá 3 năm", "escaped at most 3 years ago");
            case "never_classified" -> Text.of("chưa được phân loại", "never classified");
            case "not_on_list" -> Text.of("không thuộc danh sách", "not on the list");
            case "credit_clock_over" -> Text.of("thoát nghèo quá 3 năm", "escaped over 3 years ago");
            case "closed" -> Text.of("tất toán", "closed");
            case "changed" -> Text.of("thay đổi", "changed");
            case "missing" -> Text.of("biến mất", "missing");
            case "same" -> Text.of("không đổi", "same");
            case "recording" -> Text.of("đang ghi", "recording");
            case "short" -> Text.of("ngắn hạn", "short term");
            case "middle" -> Text.of("trung hạn", "middle term");
            case "long" -> Text.of("dài hạn", "long term");
            case "unknown" -> Text.of("không rõ ngày", "day unknown");
            case "by_programme" -> Text.of("Theo chương trình", "By programme");
            case "by_term" -> Text.of("Theo thời hạn", "By term");
            case "by_funding" -> Text.of("Theo nguồn vốn", "By funding");
            case "by_organisation" -> Text.of("Theo hội nhận ủy thác", "By organisation");
            case "by_classification" -> Text.of("Theo khả năng trả nợ", "By ability to pay");
            case "by_unit" -> Text.of("Theo đơn vị", "By unit");
            default -> Text.same(code);
        };
    }
}
