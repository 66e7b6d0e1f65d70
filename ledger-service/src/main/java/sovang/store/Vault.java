package sovang.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.naming.Personal;
import sovang.refusal.Refusal;

/**
 * Encrypts personal fields, each with the data key of its subject. A key is made with the first field and recorded in
 * the transaction that appends it; without the key the field can't be read by anybody.
 */
public final class Vault {

    private static final String VERSION = "p1";
    private static final int REMEMBERED = 50_000;

    private final JdbcClient sql;
    private final Aead master;
    private final Map<String, Aead> known = Collections.synchronizedMap(new Remembered());

    /** Keys made by the unit of work of this thread, to be recorded with its events. */
    static final ScopedValue<Append> MAKING = ScopedValue.newInstance();

    public Vault(JdbcClient sql, Aead master) {
        this.sql = sql;
        this.master = master;
    }

    String seal(Personal field) {
        if (field.value() == null) throw new IllegalArgumentException("an erased field can't be recorded again");
        try {
            byte[] subject = field.subject().getBytes(StandardCharsets.UTF_8);
            byte[] sealed = keyToSeal(field.subject()).encrypt(field.value().getBytes(StandardCharsets.UTF_8), subject);
            return VERSION + ":" + field.subject() + ":" + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isSealed(String stored) {
        return stored.startsWith(VERSION + ":") && stored.lastIndexOf(':') > VERSION.length();
    }

    Personal open(String stored) {
        int subjectAt = stored.indexOf(':') + 1;
        int sealedAt = stored.lastIndexOf(':') + 1;
        if (!stored.startsWith(VERSION + ":") || sealedAt <= subjectAt)
            throw new IllegalArgumentException("not an encrypted field: " + stored);
        String subject = stored.substring(subjectAt, sealedAt - 1);
        return new Personal(
                subject,
                key(subject).map(key -> open(key, subject, stored, sealedAt)).orElse(null));
    }

    /** Encrypts a piece of a file that waits to be booked. */
    public byte[] sealPiece(String name, byte[] piece) {
        try {
            return master.encrypt(piece, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] openPiece(String name, byte[] sealed) {
        try {
            return master.decrypt(sealed, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw otherKey(name);
        }
    }

    /** A secret of the ledger, made when it is asked for first. */
    public byte[] secret(String name) {
        byte[] context = name.getBytes(StandardCharsets.UTF_8);
        try {
            sql.sql("insert into vault.data_key (subject, wrapped) values (:name, :wrapped) on conflict do nothing")
                    .param("name", name)
                    .param("wrapped", master.encrypt(Random.randBytes(32), context))
                    .update();
            byte[] wrapped = sql.sql("select wrapped from vault.data_key where subject = :name")
                    .param("name", name)
                    .query((row, n) -> row.getBytes(1))
                    .single();
            return master.decrypt(wrapped, context);
        } catch (GeneralSecurityException e) {
            throw otherKey(name);
        }
    }

    /** Forgets what was remembered, so that erased keys are gone and restored ones are seen. */
    public void forget() {
        known.clear();
    }

    private static String open(Aead key, String subject, String stored, int sealedAt) {
        try {
            byte[] sealed = Base64.getDecoder().decode(stored.substring(sealedAt));
            return new String(key.decrypt(sealed, subject.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw otherKey(subject);
        }
    }

    private Aead keyToSeal(String subject) throws GeneralSecurityException {
        Append append = MAKING.get();
        var made = append.keys.get(subject);
        if (made != null) return made.key();
        var there = key(subject);
        if (there.isPresent()) return there.get();
        byte[] wrapped = master.encrypt(Random.randBytes(32), subject.getBytes(StandardCharsets.UTF_8));
        Aead key = unwrap(subject, wrapped);
        append.keys.put(subject, new Append.NewKey(subject, wrapped, key));
        return key;
    }

    /** The key of a subject, if it has one; reads the neighbours too, since events come in the order of their keys. */
    private Optional<Aead> key(String subject) {
        @Nullable Aead there = known.get(subject);
        if (there != null) return Optional.of(there);
        try {
            sql.sql("""
                select subject, wrapped from vault.data_key
                where serial >= (select serial from vault.data_key where subject = :subject)
                order by serial limit 1000""").param("subject", subject).query(row -> {
                known.put(row.getString(1), unwrap(row.getString(1), row.getBytes(2)));
            });
        } catch (DataAccessException e) {
            throw Trouble.away(e);
        }
        return Optional.ofNullable(known.get(subject));
    }

    private Aead unwrap(String subject, byte[] wrapped) {
        try {
            return new AesGcmJce(master.decrypt(wrapped, subject.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw otherKey(subject);
        }
    }

    private static Refusal otherKey(String subject) {
        return Refusal.unavailable(
                "VAULT_KEY_OTHER",
                "Khóa chính của máy chủ này không mở được dữ liệu của " + subject
                        + ": một máy chủ khác đã ghi nó bằng khóa khác. Hãy tìm khóa đó; xem: sovang backup verify.",
                "The master key of this node does not open what belongs to " + subject
                        + ": another node recorded it with another key. Find that key; see: sovang backup verify.");
    }

    /** Forgets what was not asked for longest. */
    private static final class Remembered extends LinkedHashMap<String, Aead> {

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Aead> eldest) {
            return size() > REMEMBERED;
        }
    }
}
