package sovang.pairing;

import java.util.List;
import sovang.pairing.Admission.Admitted;
import sovang.pairing.event.PairingId;

/** What of a year's pairings can be carried on, and what can't, with the reason. */
record Renewal(List<Admitted> carriedOn, List<Left> left) {

    /** @param code of the refusal */
    record Left(PairingId pairing, String code, String vi, String en) {}
}
