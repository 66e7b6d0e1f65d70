package sovang.pairing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.pairing.event.SponsorId;
import tools.jackson.databind.json.JsonMapper;

/** How much room a sponsor has said to have. More than that is told, never refused: a sponsor may do more. */
@Component
class Room {

    /** What the answer to a write adds. */
    record Warning(String vi, String en) {}

    private final PairingTables tables;

    Room(PairingTables tables) {
        this.tables = tables;
    }

    /** What to say when the sponsor takes one more. */
    @Nullable
    Warning warning(SponsorId sponsor, int year) {
        var known = tables.find(sponsor);
        if (known.isEmpty() || known.get().capacity() == 0) return null;
        int capacity = known.get().capacity();
        int cares = tables.cares(sponsor, year) + 1;
        if (cares <= capacity) return null;
        return new Warning(
                "Đơn vị này nói nhận được " + capacity + " hộ một năm; năm " + year + " nay là " + cares + ".",
                "This sponsor said it can take " + capacity + " a year; in " + year + " it now has " + cares + ".");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> with(@Nullable Warning warning, Object body) {
        var all = new LinkedHashMap<>((Map<String, Object>) JsonMapper.shared().convertValue(body, Map.class));
        if (warning != null) {
            all.put("warning", warning.vi());
            all.put("warningEn", warning.en());
        }
        return all;
    }
}
