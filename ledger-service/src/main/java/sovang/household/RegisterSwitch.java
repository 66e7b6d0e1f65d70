package sovang.household;

import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this server may keep households: SOVANG_HOUSEHOLDS=off keeps real ones out of a server for trials. */
@Component
class RegisterSwitch {

    private static final Set<String> OFF = Set.of("off", "false", "no", "0");

    private final boolean off;

    RegisterSwitch(@Value("${sovang.households:on}") String value) {
        this.off = OFF.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    void requireOn() {
        if (off) throw Refusals.off();
    }
}
