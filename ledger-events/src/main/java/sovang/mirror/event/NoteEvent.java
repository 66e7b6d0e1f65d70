package sovang.mirror.event;

import java.time.LocalDate;
import sovang.naming.LedgerEvent;

/** Which loan of the bank a provisional note of ours stands for. */
public sealed interface NoteEvent extends LedgerEvent {

    @Override
    NoteId subject();

    LocalDate on();

    /** @param contract the bank's contract number; a later one replaces it */
    record ContractNamed(NoteId subject, String contract, LocalDate on) implements NoteEvent {}
}
