package sovang.pairing;

import sovang.organisation.event.UnitCode;
import sovang.pairing.event.SponsorId;
import sovang.refusal.Refusal;

/** Why something can't be done with a sponsor. */
final class SponsorRefusals {

    private SponsorRefusals() {}

    static Refusal unknown(SponsorId sponsor) {
        return Refusal.notFound("SPONSOR_UNKNOWN", unknownVi(sponsor.value()), unknownEn(sponsor.value()));
    }

    /** The sponsor is named in something else, such as a pairing. */
    static Refusal unknownToPair(String sponsor) {
        return Refusal.rule("SPONSOR_UNKNOWN", unknownVi(sponsor), unknownEn(sponsor));
    }

    private static String unknownVi(String sponsor) {
        return "Chưa có đơn vị (người) nhận đỡ đầu «" + sponsor
                + "». Tìm bằng sovang sponsor find, hoặc thêm bằng sovang sponsor add.";
    }

    private static String unknownEn(String sponsor) {
        return "There is no sponsor \"" + sponsor + "\". Find one with sovang sponsor find, or use sovang sponsor add.";
    }

    static Refusal ambiguous(String name, String ids) {
        return Refusal.rule(
                "SPONSOR_AMBIGUOUS",
                "Có nhiều đơn vị nhận đỡ đầu tên «" + name + "» (" + ids + "). Hãy ghi mã thay cho tên.",
                "There are several sponsors named \"" + name + "\" (" + ids + "). Write the id instead of the name.");
    }

    static Refusal unknownUnit(UnitCode unit) {
        return Refusal.invalid(
                "unit",
                "ORG_UNIT_UNKNOWN",
                "Chưa có đơn vị mã " + unit + ". Xem bằng lệnh sovang unit list.",
                "There is no unit " + unit + ". See sovang unit list.");
    }

    static Refusal notAHousehold() {
        return Refusal.invalid(
                "household",
                "SPONSOR_NOT_A_HOUSEHOLD",
                "Chỉ nhận đỡ đầu loại hộ (household) mới ghi mã hộ. Hãy bỏ mã hộ hoặc đổi loại.",
                "Only a sponsor of kind household has a household's id. Leave it out, or change the kind.");
    }

    static Refusal unchanged() {
        return Refusal.rule(
                "SPONSOR_UNCHANGED",
                "Thông tin giống như đang ghi, không có gì để sửa.",
                "All is as it stands already: there is nothing to change.");
    }
}
