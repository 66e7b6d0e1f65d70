package sovang.list;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.projection.SearchText;
import sovang.store.Vault;

/** Makes keyed hashes of rows, and names of lists: forms hold people's names, and a hash without a key gives them away. */
@Component
class Prints {

    private static final String SECRET = "forms";
    private static final Pattern NOBODY = Pattern.compile(
            "(.*\\b(an danh|vo danh|giau ten|khong (ghi|neu|de) ten|khong ro|anonymous|unknown)\\b.*)?");

    private final Vault vault;
    private volatile @Nullable SecretKeySpec key;

    Prints(Vault vault) {
        this.vault = vault;
    }

    Print of(Cells row) {
        var noun = row.noun();
        var cells = ByteBuffer.allocate(noun.columns.size() * Print.SIZE);
        var content = new StringBuilder("row");
        for (String column : noun.columns) {
            String text = row.text(column);
            content.append('\n').append(column).append('=').append(text);
            cells.putInt(text.equals(Cells.UNKNOWN) ? 0 : cell(noun.word() + "\n" + column + "\n" + text));
        }
        return new Print(hex(noun.word() + content, 16), who(row), cells.array());
    }

    private @Nullable String who(Cells row) {
        String names = row.noun().names.stream()
                .map(row::text)
                .filter(name -> !NOBODY.matcher(SearchText.fold(name)).matches())
                .collect(Collectors.joining("\n"));
        return names.isEmpty()
                ? null
                : hex(String.join("\n", row.noun().word(), "who", row.text("unit"), row.text("on"), names), 16);
    }

    /** A list is the rows that it has, in whatever order. */
    String list(Noun noun, Collection<Print> rows) {
        return hex(
                noun.word() + "\nlist\n"
                        + rows.stream().map(Print::content).sorted().collect(Collectors.joining("\n")),
                8);
    }

    String named(Noun noun, String name) {
        return hex(noun.word() + "\nnamed\n" + SearchText.fold(name).strip(), 8);
    }

    private int cell(String text) {
        int made = ByteBuffer.wrap(mac(text)).getInt();
        return made == 0 ? 1 : made;
    }

    private String hex(String text, int bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(mac(text), bytes));
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asked for when it is needed first, for the tables of the vault are there only then. */
    private SecretKeySpec key() {
        if (key == null) key = new SecretKeySpec(vault.secret(SECRET), "HmacSHA256");
        return Objects.requireNonNull(key);
    }
}
