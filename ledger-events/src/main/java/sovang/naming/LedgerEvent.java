package sovang.naming;

/** Something that has happened. Stored for ever: add a record, never change one. */
public interface LedgerEvent {

    /** The thing that it happened to. */
    StreamId subject();

    /** The thing whose key protects the {@link Explanation}s: its own, or that of the larger act which it was part of. */
    default StreamId explained() {
        return subject();
    }
}
