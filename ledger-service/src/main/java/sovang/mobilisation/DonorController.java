package sovang.mobilisation;

import static sovang.http.Fields.required;
import static sovang.http.Fields.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Fields;
import sovang.http.Written;
import sovang.mobilisation.MobilisationCommand.AddDonor;
import sovang.mobilisation.MobilisationCommand.CorrectDonor;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.DonorKind;
import sovang.naming.NewId;
import sovang.naming.Personal;
import sovang.store.Aggregates;
import sovang.store.Caller;
import sovang.store.Gateway;

/** Keeps donors. */
@RestController
class DonorController {

    record NewDonor(
            @Nullable DonorKind kind,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String idNumber) {}

    /** What is left out stays; an empty text takes phone, address or number away. */
    record DonorCorrection(
            @Nullable DonorKind kind,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String idNumber,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    private final Gateway gateway;
    private final Clock clock;

    DonorController(Gateway gateway, Aggregates aggregates, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
        aggregates.shortLived(Donor.class);
    }

    @PostMapping("/v1/donors")
    ResponseEntity<Map<String, Object>> add(@RequestBody NewDonor body, Caller caller) {
        return Written.of(null, gateway.send(command(body, new DonorId(NewId.after("donor", clock))), caller), body);
    }

    @PostMapping("/v1/donors/{id}/correct")
    ResponseEntity<Map<String, Object>> correct(
            @PathVariable DonorId id, @RequestBody DonorCorrection body, Caller caller) {
        var command = new CorrectDonor(
                id,
                body.kind(),
                body.name() == null ? null : required("name", body.name()).strip(),
                text("phone", body.phone()),
                text("address", body.address()),
                text("idNumber", body.idNumber()),
                required("reason", body.reason()),
                Fields.on(body.on(), clock));
        return Written.of(id.value(), gateway.send(command, caller), body);
    }

    static AddDonor command(NewDonor body, DonorId donor) {
        DonorKind kind = required("kind", body.kind());
        boolean nameless = kind == DonorKind.ANONYMOUS && filled(body.name()) == null;
        String name = nameless ? "Ẩn danh" : required("name", body.name()).strip();
        String phone = filled(body.phone());
        String number = filled(text("idNumber", body.idNumber()));
        return new AddDonor(
                donor,
                kind,
                Personal.of(donor, name),
                personal(donor, phone == null ? null : PhoneNumber.read(phone).value()),
                personal(donor, filled(text("address", body.address()))),
                personal(donor, number == null ? null : IdNumber.read(kind, number)));
    }

    private static @Nullable Personal personal(DonorId donor, @Nullable String value) {
        return value == null ? null : Personal.of(donor, value.strip());
    }

    /** Forms and spreadsheets send an empty text for a field that was left out. */
    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
