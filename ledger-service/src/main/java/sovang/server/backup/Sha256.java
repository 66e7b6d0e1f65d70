package sovang.server.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of a part of a backup. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
