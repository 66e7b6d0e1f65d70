package sovang.cli.backup;

import java.nio.file.Path;
import java.util.List;
import sovang.cli.Exit;
import sovang.cli.Failure;
import sovang.cli.text.Text;

/** The first thing that is wrong with a backup. */
final class Damage {

    private static final Text HEAD = Text.of("Bản sao lưu {} không dùng được: {}", "The backup {} is of no use: {}");
    private static final Text ADVICE = Text.of(
            "Đừng khôi phục từ tệp này; hãy lấy bản khác, hoặc sao lưu lại: sovang backup create",
            "Don't restore from it; take another one, or make one: sovang backup create");

    private Damage() {}

    static Failure of(Path file, Text what) {
        return new Failure(Exit.CHECK_FAILED, HEAD.with(file, what), "BACKUP_DAMAGED", List.of(), ADVICE);
    }

    /** Something within one of its parts; told to {@link Verifier}, which knows the file. */
    static final class Found extends Exception {

        private final transient Text what;

        Found(Text what) {
            super(what.en());
            this.what = what;
        }

        Text what() {
            return what;
        }
    }
}
