package sovang.household;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.naming.Personal;
import sovang.projection.SearchText;
import sovang.store.KeyedHash;
import sovang.store.Vault;

/**
 * Personal fields as keyed hashes, so that two can be compared in the look-up tables without standing there: a citizen
 * number, a name with an address (accents folded), and a whole description.
 */
@Component
class Fingerprints {

    private static final String ERASED = "";

    private final KeyedHash hash;

    Fingerprints(Vault vault) {
        this.hash = new KeyedHash(vault, "households");
    }

    @Nullable
    String citizen(@Nullable Personal number) {
        return number == null || number.value() == null ? null : hash.of("citizen\n" + number.value());
    }

    @Nullable
    String citizen(String number) {
        return hash.of("citizen\n" + number);
    }

    /** Of a head and an address; a name alone is that of many. */
    @Nullable
    String likeness(Description it) {
        if (it.address() == null || it.address().value() == null || it.head().value() == null) return null;
        return hash.of("like\n" + SearchText.fold(it.head().value()) + "\n"
                + SearchText.fold(it.address().value()));
    }

    String description(Description it) {
        if (it.head().value() == null) return ERASED;
        return hash.of("all\n" + it.head().value() + "\n" + value(it.address()) + "\n" + value(it.citizenNumber())
                + "\n" + it.profile());
    }

    private static @Nullable String value(@Nullable Personal field) {
        return field == null ? null : field.value();
    }
}
