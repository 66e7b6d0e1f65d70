package sovang.pairing;

import static sovang.http.Fields.on;
import static sovang.http.Fields.required;
import static sovang.http.Fields.text;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.household.event.HouseholdId;
import sovang.http.Written;
import sovang.mobilisation.command.Donors;
import sovang.mobilisation.event.DonorId;
import sovang.naming.NewId;
import sovang.naming.Personal;
import sovang.organisation.command.Directory;
import sovang.organisation.event.UnitCode;
import sovang.pairing.PairingCommand.AddSponsor;
import sovang.pairing.PairingCommand.DescribeSponsor;
import sovang.pairing.event.SponsorId;
import sovang.pairing.event.SponsorKind;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Keeps sponsors. */
@RestController
class SponsorController {

    record NewSponsor(
            @Nullable SponsorKind kind,
            @Nullable String name,
            @Nullable String contact,
            @Nullable UnitCode unit,
            @Nullable DonorId donor,
            @Nullable HouseholdId household,
            @Nullable Integer capacity) {}

    record Description(
            @Nullable String name,
            @Nullable String contact,
            @Nullable UnitCode unit,
            @Nullable Integer capacity) {}

    private final Gateway gateway;
    private final Clock clock;

    SponsorController(
            Gateway gateway,
            Aggregates aggregates,
            Directory directory,
            Donors donors,
            Beneficiaries beneficiaries,
            Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
        aggregates.provide(directory);
        aggregates.provide(donors);
        aggregates.provide(beneficiaries);
        aggregates.shortLived(Sponsor.class);
    }

    @PostMapping("/v1/sponsors")
    ResponseEntity<Map<String, Object>> add(@RequestBody NewSponsor body, Caller caller) {
        var sponsor = new SponsorId(NewId.after("sponsor", clock));
        var command = new AddSponsor(
                sponsor,
                required("kind", body.kind()),
                Personal.of(sponsor, required("name", body.name()).strip()),
                personal(sponsor, text("contact", body.contact())),
                body.unit(),
                body.donor(),
                body.household(),
                body.capacity() == null ? 0 : body.capacity(),
                on(null, clock));
        return Written.of(null, gateway.send(command, caller), body);
    }

    @PostMapping("/v1/sponsors/{id}/describe")
    ResponseEntity<Map<String, Object>> describe(
            @PathVariable SponsorId id, @RequestBody Description body, Caller caller) {
        var command = new DescribeSponsor(
                id,
                personal(id, text("name", body.name())),
                personal(id, text("contact", body.contact())),
                body.unit(),
                body.capacity());
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    private static @Nullable Personal personal(SponsorId sponsor, @Nullable String value) {
        return value == null || value.isBlank() ? null : Personal.of(sponsor, value.strip());
    }
}
