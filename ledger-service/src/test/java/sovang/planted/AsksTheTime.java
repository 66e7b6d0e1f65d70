package sovang.planted;

import java.time.LocalDate;
import java.time.ZoneOffset;

final class AsksTheTime {

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
