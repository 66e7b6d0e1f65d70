package sovang.mirror;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.projection.SearchText;

/** The bank's own codes in the ledger's words. */
final class BankCodes {

    /** As in plans/loan-programmes.yaml; a mirror keeps what the bank said, so these do not change with programmes. */
    private static final Map<String, String> PROGRAMMES = Map.ofEntries(
            Map.entry("1", "HO_NGHEO"),
            Map.entry("2", "HSSV"),
            Map.entry("3", "VIEC_LAM"),
            Map.entry("4", "XKLD"),
            Map.entry("6", "NUOC_SACH"),
            Map.entry("7", "NHA_O_HO_NGHEO"),
            Map.entry("9", "MOI_THOAT_NGHEO"),
            Map.entry("10", "SXKD_VKK"),
            Map.entry("12", "NHA_O_XA_HOI"),
            Map.entry("15", "THUONG_NHAN"),
            Map.entry("17", "DTTS_755"),
            Map.entry("19", "CAN_NGHEO"),
            Map.entry("21", "DTTS_2085"),
            Map.entry("25", "DTTS_MN"),
            Map.entry("26", "CHAP_HANH_XONG_AN"),
            Map.entry("99", "KHAC"));

    private static final Map<String, String> FUNDING = Map.of(
            "1",
            "TRUNG_UONG",
            "tw",
            "TRUNG_UONG",
            "trung uong",
            "TRUNG_UONG",
            "2",
            "DIA_PHUONG",
            "dp",
            "DIA_PHUONG",
            "dia phuong",
            "DIA_PHUONG");

    private static final Map<String, String> ORGANISATIONS = Map.of(
            "hoi phu nu", "PHU_NU",
            "hoi lien hiep phu nu", "PHU_NU",
            "hoi nong dan", "NONG_DAN",
            "hoi cuu chien binh", "CUU_CHIEN_BINH",
            "doan thanh nien", "DOAN_THANH_NIEN");

    private BankCodes() {}

    static @Nullable String programme(String code) {
        return PROGRAMMES.get(code.length() == 2 && code.charAt(0) == '0' ? code.substring(1) : code);
    }

    static @Nullable String funding(String code) {
        return FUNDING.get(SearchText.fold(code));
    }

    /** The organisation that lending is entrusted to; one that is not known stays as the bank wrote it. */
    static String organisation(String name) {
        return ORGANISATIONS.getOrDefault(SearchText.fold(name), name);
    }
}
