package sovang.mobilisation.command;

import sovang.mobilisation.event.DonorId;

/** What other features may ask of donors when they decide. */
public interface Donors {

    /** Refuses a donor who is not known. */
    void require(DonorId donor);
}
