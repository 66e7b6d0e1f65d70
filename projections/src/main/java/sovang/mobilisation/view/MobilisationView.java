package sovang.mobilisation.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.mobilisation.event.CampaignEvent;
import sovang.mobilisation.event.CampaignEvent.CampaignOpened;
import sovang.mobilisation.event.CampaignEvent.CampaignRescheduled;
import sovang.mobilisation.event.DonorEvent;
import sovang.mobilisation.event.DonorEvent.DonorAdded;
import sovang.mobilisation.event.DonorEvent.DonorCorrected;
import sovang.naming.Personal;
import sovang.naming.Recorded;
import sovang.projection.Rows;
import sovang.projection.SearchText;
import sovang.projection.Table;
import sovang.projection.View;

/** Donors and campaigns. Personal values stand here in clear: once a key is erased, a rebuild drops them. */
@Component
public final class MobilisationView implements View {

    static final Table DONOR =
            Table.changing("donor", 1, "id", "position", "kind", "name", "phone", "address", "id_number", "folded");
    static final Table CAMPAIGN =
            Table.changing("campaign", 1, "code", "position", "name", "unit", "fund", "first_day", "last_day");

    @Override
    public String name() {
        return "mobilisation";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table> tables() {
        return List.of(DONOR, CAMPAIGN);
    }

    @Override
    public void on(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case DonorEvent event -> on(event, recorded.position(), rows);
            case CampaignEvent event -> on(event, recorded.position(), rows);
            default -> {}
        }
    }

    private static void on(DonorEvent event, long at, Rows rows) {
        switch (event) {
            case DonorAdded it -> {
                String phone = shown(it.phone());
                String address = shown(it.address());
                String number = shown(it.idNumber());
                String name = it.name().shown();
                String folded = SearchText.fold(name, phone, address, number);
                rows.insert(DONOR, it.subject(), at, it.kind(), name, phone, address, number, folded);
            }
            case DonorCorrected it -> {
                String phone = shown(it.phone());
                String address = shown(it.address());
                String number = shown(it.idNumber());
                String name = it.name().shown();
                rows.change(
                        "UPDATE donor SET kind = ?, name = ?, phone = ?, address = ?, id_number = ?, folded = ? WHERE id = ?",
                        it.kind(),
                        name,
                        phone,
                        address,
                        number,
                        SearchText.fold(name, phone, address, number),
                        it.subject());
            }
        }
    }

    private static void on(CampaignEvent event, long at, Rows rows) {
        switch (event) {
            case CampaignOpened it ->
                rows.insert(CAMPAIGN, it.subject(), at, it.name(), it.unit(), it.fund(), it.from(), it.to());
            case CampaignRescheduled it ->
                rows.change(
                        "UPDATE campaign SET first_day = ?, last_day = ? WHERE code = ?",
                        it.from(),
                        it.to(),
                        it.subject());
        }
    }

    private static @Nullable String shown(@Nullable Personal value) {
        return value == null ? null : value.shown();
    }
}
