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
            case "ho_ngheo" -> Text.of("hộ nghèo", "poor");
            case "ho_can_ngheo" -> Text.of("hộ cận nghèo", "near-poor");
            case "ho_moi_thoat_ngheo" -> Text.of("hộ mới thoát nghèo", "newly escaped");
            case "ho_trung_binh" -> Text.of("hộ có mức sống trung bình", "average");
            case "nong_thon" -> Text.of("nông thôn", "rural");
            case "thanh_thi" -> Text.of("thành thị", "urban");
            case "hang_nam" -> Text.of("rà soát hằng năm", "yearly review");
            case "thuong_xuyen" -> Text.of("rà soát thường xuyên", "addition in between");
            case "dan_toc_thieu_so" -> Text.of("dân tộc thiểu số", "ethnic minority");
            case "nguoi_co_cong" -> Text.of("người có công", "person of merit");
            case "bao_tro_xa_hoi" -> Text.of("bảo trợ xã hội", "social protection");
            case "tre_em" -> Text.of("trẻ em", "children");
            case "khuyet_tat" -> Text.of("người khuyết tật", "disabled");
            case "phu_nu_lam_chu_ho" -> Text.of("phụ nữ làm chủ hộ", "headed by a woman");
            case "khong_co_kha_nang_thoat_ngheo" -> Text.of("không có khả năng thoát nghèo", "can't escape poverty");
            case "registered" -> Text.of("lập sổ", "registered");
            case "described" -> Text.of("sửa thông tin", "described");
            case "moved" -> Text.of("chuyển đi", "moved");
            case "split" -> Text.of("tách hộ", "split");
            case "merged" -> Text.of("nhập hộ", "merged");
            case "died-out" -> Text.of("không còn người", "died out");
            case "accountant" -> Text.of("kế toán", "accountant");
            case "approver" -> Text.of("người duyệt", "approver");
            case "auditor" -> Text.of("giám sát", "auditor");
            case "admin" -> Text.of("quản trị", "admin");
            default -> Text.same(code);
        };
    }
}
