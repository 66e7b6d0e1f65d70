package sovang.cli.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import sovang.cli.Session;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

/** What can be seen on this machine without asking the service. */
record Machine(Session session) {

    private static final int JAVA = 25;
    private static final long ENOUGH = 2_000_000_000;

    Finding java() {
        int version = Runtime.version().feature();
        Text seen = Text.same(Runtime.version().toString());
        return version >= JAVA
                ? Finding.well(Text.same("Java"), seen)
                : Finding.ill(Text.same("Java"), seen, Text.of("Cài JDK 25 trở lên.", "Install JDK 25 or later."));
    }

    Finding locale() {
        Text what = Text.of("Bảng mã", "Locale");
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        return names.equals(StandardCharsets.UTF_8)
                ? Finding.well(what, Text.same("UTF-8"))
                : Finding.ill(
                        what,
                        Text.same(names.name()),
                        Text.of(
                                "Chạy qua lệnh sovang, hoặc đặt LC_ALL=C.UTF-8.",
                                "Run the launcher sovang, or set LC_ALL=C.UTF-8."));
    }

    Finding home() {
        Text what = Text.of("Thư mục sổ", "Home");
        Path folder = session.home().folder();
        if (!Files.isDirectory(folder)) {
            return Finding.ill(
                    what,
                    Text.of("{} chưa có", "{} does not exist").with(folder),
                    Text.of("Chạy: sovang server start", "Run: sovang server start"));
        }
        if (!Files.isWritable(folder)) {
            return Finding.ill(
                    what,
                    Text.of("không ghi được vào {}", "{} can't be written").with(folder),
                    Text.of("Cấp quyền ghi cho người dùng này.", "Give this user the right to write."));
        }
        return isOpenToOthers(folder.resolve("token"))
                ? Finding.ill(
                        what,
                        Text.of("người khác đọc được tệp token", "others can read the file token"),
                        Text.same("chmod 600 " + folder.resolve("token")))
                : Finding.well(what, Text.same(folder.toString()));
    }

    Finding disk() {
        Text what = Text.of("Đĩa", "Disk");
        Path there = session.home().folder().toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) there = there.getParent();
        try {
            long free = Files.getFileStore(there).getUsableSpace();
            Text seen = Text.of("còn {} MB", "{} MB free").with(Money.grouped(free / 1_000_000));
            return free >= ENOUGH
                    ? Finding.well(what, seen)
                    : Finding.ill(what, seen, Text.of("Dọn đĩa: cần ít nhất 2 GB.", "Make room: at least 2 GB."));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isOpenToOthers(Path file) {
        try {
            if (!Files.exists(file)
                    || !file.getFileSystem().supportedFileAttributeViews().contains("posix")) return false;
            Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(file);
            return allowed.contains(PosixFilePermission.GROUP_READ)
                    || allowed.contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
