package sovang.book.event;

import org.jspecify.annotations.Nullable;
import sovang.mobilisation.event.DonorId;
import sovang.naming.Personal;

/**
 * Who gave: donor, payer and the name that is credited may be three different ones.
 *
 * @param anonymous this gift is shown without a name; anonymity belongs to the gift, not to the donor
 */
public record Giver(
        @Nullable DonorId donor,
        @Nullable Personal payer,
        @Nullable Personal credited,
        boolean anonymous) {

    public static final Giver UNKNOWN = new Giver(null, null, null, false);
}
