package sovang.household.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sovang.money.Dong;
import sovang.naming.LedgerEvent;

/** What is decided about poverty standards. */
public sealed interface StandardEvent extends LedgerEvent {

    /**
     * @param ruralLine income a person and month in đồng, {@code urbanLine} likewise
     * @param note what is not verified about it
     */
    record StandardDefined(
            StandardId subject,
            LocalDate from,
            @Nullable LocalDate to,
            Dong ruralLine,
            Dong urbanLine,
            List<Indicator> indicators,
            String document,
            @Nullable String note)
            implements StandardEvent {}

    /** One of the services that a household may lack (chỉ số thiếu hụt). */
    record Indicator(String code, String name, String nameEn, String dimension) {}
}
