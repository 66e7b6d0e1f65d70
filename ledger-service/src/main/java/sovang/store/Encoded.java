package sovang.store;

import java.util.Map;
import sovang.naming.LedgerEvent;

/** An event ready for the store: its row, but for position and time, in PostgreSQL's COPY text. */
record Encoded(String stream, long sequence, LedgerEvent event, Map<String, String> metadata, byte[] row) {}
