package sovang.store;

/** A write with this key is in the ledger: its first answer is to be given again. */
final class AlreadyRecorded extends RuntimeException {

    AlreadyRecorded(String key) {
        super(key);
    }
}
