package sovang.cli.backup;

import java.util.List;
import sovang.cli.Act;
import sovang.cli.Noun;
import sovang.cli.Session;
import sovang.cli.text.Text;

/** {@code sovang backup}. */
public final class BackupNoun implements Noun {

    @Override
    public Text title() {
        return Text.of("sao lưu, kiểm tra bản sao lưu và khôi phục sổ", "back up, check a backup, restore");
    }

    @Override
    public List<String> verbs() {
        return List.of("create", "verify", "restore");
    }

    @Override
    public Act verb(String name, Session session) {
        return switch (name) {
            case "create" -> new BackupCreate(session);
            case "verify" -> new BackupVerify(session);
            case "restore" -> new BackupRestore(session);
            default -> throw Noun.unknown(name);
        };
    }
}
