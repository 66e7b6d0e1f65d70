package sovang.naming;

/** Names one stream of events. The stored name says the kind, so two kinds of things can't clash in one table. */
public interface StreamId {

    /** The name of the stream as stored, such as {@code unit-95}. */
    String stream();
}
