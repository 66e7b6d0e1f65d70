package sovang.naming;

/** Something that has happened. Stored for ever: add a record, never change one. */
public interface LedgerEvent {

    /** The thing that it happened to. */
    StreamId subject();
}
