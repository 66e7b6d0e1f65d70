package sovang.cli.household;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sovang.cli.json.Body;

/** What the register says of a household, as options. */
final class About {

    @Option(names = "--head", paramLabel = "TÊN", description = "chủ hộ | head of the household")
    @Nullable
    String head;

    @Option(names = "--address", paramLabel = "ĐỊA_CHỈ", description = "địa chỉ | address")
    @Nullable
    String address;

    @Option(names = "--citizen", paramLabel = "SỐ", description = "số căn cước của chủ hộ | citizen number of the head")
    @Nullable
    String citizen;

    @Option(names = "--area", paramLabel = "KHU_VỰC", description = "NONG_THON hoặc THANH_THI | rural or urban")
    @Nullable
    String area;

    @Option(
            names = "--hard-area",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "ở xã, ấp đặc biệt khó khăn | in an area of special hardship")
    @Nullable
    Boolean hardArea;

    @Option(
            names = "--ethnic-area",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "true|false",
            description = "ở vùng đồng bào dân tộc thiểu số | in an area of ethnic minorities")
    @Nullable
    Boolean ethnicArea;

    @Option(names = "--members", paramLabel = "SỐ", description = "số nhân khẩu | members")
    @Nullable
    Integer members;

    @Option(names = "--working-age", paramLabel = "SỐ", description = "số lao động | of working age")
    @Nullable
    Integer workingAge;

    @Option(names = "--children", paramLabel = "SỐ", description = "số trẻ em dưới 16 tuổi | children below 16")
    @Nullable
    Integer children;

    @Option(
            names = "--flag",
            split = ",",
            paramLabel = "ĐỐI_TƯỢNG",
            description =
                    "DAN_TOC_THIEU_SO, NGUOI_CO_CONG, BAO_TRO_XA_HOI, TRE_EM, KHUYET_TAT, PHU_NU_LAM_CHU_HO, KHONG_CO_KHA_NANG_THOAT_NGHEO | priority flags")
    List<String> flags = new ArrayList<>();

    Body body() {
        return Body.of("head", head)
                .with("address", address)
                .with("citizenNumber", citizen)
                .with("area", Codes.area(area))
                .with("hardArea", hardArea)
                .with("ethnicArea", ethnicArea)
                .with("members", members)
                .with("workingAge", workingAge)
                .with("children", children)
                .with("flags", Codes.flags(flags));
    }
}
