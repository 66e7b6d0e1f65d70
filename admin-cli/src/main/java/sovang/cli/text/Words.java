package sovang.cli.text;

import java.util.Locale;

/** The ledger's codes in the words of the field. */
public final class Words {

    private Words() {}

    public static Text of(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "open" -> Text.of("chưa nộp đủ", "open");
            case "paid" -> Text.of("đã nộp đủ", "paid");
            case "cancelled" -> Text.of("đã hủy", "cancelled");
            case "expired" -> Text.of("hết hạn", "expired");
            case "dropped" -> Text.of("thôi theo dõi", "no longer pursued");
            case "cash" -> Text.of("tiền mặt", "cash");
            case "bank" -> Text.of("ngân hàng", "bank");
            case "treasury" -> Text.of("kho bạc", "treasury");
            case "store" -> Text.of("kho hiện vật", "store");
            case "goods" -> Text.of("hiện vật", "goods");
            case "currency" -> Text.of("ngoại tệ", "foreign currency");
            case "donation" -> Text.of("ủng hộ", "donation");
            case "cash_deposit" -> Text.of("nộp tiền mặt đã thu", "deposit of cash already receipted");
            case "interest" -> Text.of("lãi tiền gửi", "interest");
            case "transfer" -> Text.of("điều chuyển", "transfer");
            case "budget" -> Text.of("ngân sách", "budget money");
            case "returned" -> Text.of("tiền bị trả lại", "returned payment");
            case "mis_sent" -> Text.of("chuyển nhầm", "mis-sent");
            case "xa_hoi_hoa" -> Text.of("xã hội hóa", "socialised");
            case "ngan_sach_tw" -> Text.of("ngân sách trung ương", "central budget");
            case "ngan_sach_dp" -> Text.of("ngân sách địa phương", "local budget");
            case "tin_dung" -> Text.of("tín dụng chính sách", "policy credit");
            case "khac" -> Text.of("nguồn khác", "other");
            case "person" -> Text.of("cá nhân", "person");
            case "household" -> Text.of("hộ gia đình", "household");
            case "enterprise" -> Text.of("doanh nghiệp", "enterprise");
            case "organisation" -> Text.of("tổ chức", "organisation");
            case "locality" -> Text.of("địa phương", "locality");
            case "anonymous" -> Text.of("ẩn danh", "anonymous");
            case "booking" -> Text.of("đang ghi sổ", "booking");
            case "done" -> Text.of("đã xong", "done");
            case "done-in-part" -> Text.of("xong một phần", "done in part");
            case "already-imported" -> Text.of("đã nhập từ trước", "already imported");
            case "undoing" -> Text.of("đang hoàn tác", "undoing");
            case "undone" -> Text.of("đã hoàn tác", "undone");
            case "dry-run" -> Text.of("chạy thử", "dry run");
            case "running" -> Text.of("đang chạy", "running");
            case "stopped" -> Text.of("đã dừng vì lỗi", "stopped");
            case "rebuilding" -> Text.of("đang dựng lại", "rebuilding");
            case "booked" -> Text.of("đã ghi sổ", "booked");
            case "held" -> Text.of("giữ lại vì trùng", "held back");
            case "skipped" -> Text.of("bỏ qua", "skipped");
            case "debit" -> Text.of("tiền ra", "money out");
            case "opening" -> Text.of("số dư đầu kỳ", "opening balance");
            case "recorded" -> Text.of("thu", "received");
            case "refunded" -> Text.of("trả lại", "given back");
            case "reversed" -> Text.of("điều chỉnh đảo", "reversed");
            case "reclassed" -> Text.of("xếp lại loại", "re-classed");
            case "pt" -> Text.of("phiếu thu", "cash receipt (PT)");
            case "bc" -> Text.of("giấy báo có", "credit advice (BC)");
            case "pnk" -> Text.of("phiếu nhập kho", "goods received (PNK)");
            case "pc" -> Text.of("phiếu chi", "cash payment (PC)");
            case "bn" -> Text.of("giấy báo nợ", "debit advice (BN)");
            case "pxk" -> Text.of("phiếu xuất kho", "goods issued (PXK)");
            case "on" -> Text.of("đúng tiến độ", "on its way");
            case "ahead" -> Text.of("vượt tiến độ", "ahead");
            case "behind" -> Text.of("chậm tiến độ", "behind");
            case "accountant" -> Text.of("kế toán", "accountant");
            case "approver" -> Text.of("người duyệt", "approver");
            case "auditor" -> Text.of("giám sát", "auditor");
            case "admin" -> Text.of("quản trị", "admin");
            case "production" -> Text.of("sản xuất", "production");
            case "business" -> Text.of("kinh doanh", "business");
            case "housing" -> Text.of("nhà ở", "housing");
            case "water" -> Text.of("nước sạch", "clean water");
            case "study" -> Text.of("học tập", "study");
            case "job" -> Text.of("việc làm", "job");
            case "labour_export" -> Text.of("xuất khẩu lao động", "labour export");
            case "declared" -> Text.of("đã khai", "declared");
            case "approved" -> Text.of("xã đã xác nhận", "approved");
            case "met" -> Text.of("đã vay đủ", "met in full");
            case "partly_met" -> Text.of("vay được một phần", "partly met");
            case "withdrawn" -> Text.of("đã rút", "withdrawn");
            case "poor" -> Text.of("hộ nghèo", "poor");
            case "near_poor" -> Text.of("hộ cận nghèo", "near-poor");
            case "newly_escaped" -> Text.of("mới thoát nghèo, chưa quá 3 năm", "escaped at most 3 years ago");
            case "never_classified" -> Text.of("chưa được phân loại", "never classified");
            case "not_on_list" -> Text.of("không thuộc danh sách", "not on the list");
            case "credit_clock_over" -> Text.of("thoát nghèo quá 3 năm", "escaped over 3 years ago");
            case "new" -> Text.of("mới", "new");
            case "closed" -> Text.of("tất toán", "closed");
            case "changed" -> Text.of("thay đổi", "changed");
            case "missing" -> Text.of("biến mất", "missing");
            case "same" -> Text.of("không đổi", "same");
            case "recording" -> Text.of("đang ghi", "recording");
            case "phu_nu" -> Text.of("Hội Phụ nữ", "Women's Union");
            case "nong_dan" -> Text.of("Hội Nông dân", "Farmers' Association");
            case "cuu_chien_binh" -> Text.of("Hội Cựu chiến binh", "Veterans' Association");
            case "doan_thanh_nien" -> Text.of("Đoàn Thanh niên", "Youth Union");
            case "trung_uong" -> Text.of("vốn trung ương", "central capital");
            case "dia_phuong" -> Text.of("vốn địa phương", "local capital");
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
