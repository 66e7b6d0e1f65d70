package sovang.mobilisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sovang.mobilisation.MobilisationCommand.AddDonor;
import sovang.mobilisation.MobilisationCommand.CorrectDonor;
import sovang.mobilisation.event.DonorEvent;
import sovang.mobilisation.event.DonorEvent.DonorAdded;
import sovang.mobilisation.event.DonorEvent.DonorCorrected;
import sovang.mobilisation.event.DonorId;
import sovang.mobilisation.event.DonorKind;
import sovang.naming.Personal;
import sovang.refusal.Refusal;

/** Someone who gives. One who is to stay anonymous is known by no phone, address or number. */
final class Donor {

    @AggregateIdentifier
    private String stream;

    private DonorKind kind = DonorKind.PERSON;
    private @Nullable Personal name;
    private @Nullable Personal phone;
    private @Nullable Personal address;
    private @Nullable Personal idNumber;

    Donor() {}

    @CommandHandler
    Donor(AddDonor command) {
        requireUntraced(command.kind(), command.phone(), command.address(), command.idNumber());
        apply(new DonorAdded(
                command.subject(),
                command.kind(),
                command.name(),
                command.phone(),
                command.address(),
                command.idNumber()));
    }

    @CommandHandler
    void decide(CorrectDonor command) {
        var id = command.subject();
        DonorKind itsKind = command.kind() == null ? kind : command.kind();
        var itsName = right(id, command.name(), name);
        var itsPhone = right(id, command.phone(), phone);
        var itsAddress = right(id, command.address(), address);
        var itsNumber = right(id, command.idNumber(), idNumber);
        if (itsPhone != null && command.phone() != null)
            itsPhone = Personal.of(id, PhoneNumber.read(itsPhone.shown()).value());
        if (itsNumber != null && (command.idNumber() != null || itsKind != kind))
            itsNumber = Personal.of(id, IdNumber.read(itsKind, itsNumber.shown()));
        requireUntraced(itsKind, itsPhone, itsAddress, itsNumber);
        apply(new DonorCorrected(
                id,
                itsKind,
                Objects.requireNonNull(itsName),
                itsPhone,
                itsAddress,
                itsNumber,
                command.reason(),
                command.on()));
    }

    private static @Nullable Personal right(DonorId id, @Nullable String given, @Nullable Personal was) {
        if (given == null) return was;
        return given.isBlank() ? null : Personal.of(id, given.strip());
    }

    private static void requireUntraced(DonorKind kind, @Nullable Personal... traces) {
        if (kind == DonorKind.ANONYMOUS && Stream.of(traces).anyMatch(Objects::nonNull))
            throw Refusal.rule(
                    "DONOR_ANONYMOUS_TRACEABLE",
                    "Người ủng hộ ẩn danh thì không ghi điện thoại, địa chỉ hay số giấy tờ. "
                            + "Nếu chỉ xin không nêu tên, hãy ghi người ủng hộ bình thường và đánh dấu ẩn danh ở khoản ủng hộ.",
                    "An anonymous donor has no phone, address or number. "
                            + "If only the name is not to be shown, add the donor as usual and mark the gift as anonymous.");
    }

    @EventSourcingHandler
    void evolve(DonorEvent event) {
        stream = event.subject().stream();
        switch (event) {
            case DonorAdded it -> known(it.kind(), it.name(), it.phone(), it.address(), it.idNumber());
            case DonorCorrected it -> known(it.kind(), it.name(), it.phone(), it.address(), it.idNumber());
        }
    }

    private void known(
            DonorKind itsKind,
            Personal itsName,
            @Nullable Personal itsPhone,
            @Nullable Personal itsAddress,
            @Nullable Personal itsNumber) {
        kind = itsKind;
        name = itsName;
        phone = itsPhone;
        address = itsAddress;
        idNumber = itsNumber;
    }
}
