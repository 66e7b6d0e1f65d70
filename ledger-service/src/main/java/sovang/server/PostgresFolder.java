package sovang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What one PostgreSQL keeps between its starts: data, password and port; there is never a second data folder. */
record PostgresFolder(Path folder) {
    static final String USER = "sovang";
    private static final SecureRandom RANDOM = new SecureRandom();

    Path data() {
        return folder.resolve("data");
    }

    Path port() {
        return folder.resolve("port");
    }

    String password() {
        return ServerHome.read(passwordFile())
                .orElseThrow(() -> new StartFailure(
                        "PASSWORD_LOST",
                        "Không tìm thấy mật khẩu cơ sở dữ liệu " + passwordFile()
                                + "; hãy khôi phục tệp này từ bản sao lưu.",
                        "The database password " + passwordFile() + " is missing; restore that file from a backup."));
    }

    /** The data folder appears whole, by one rename, or not at all. */
    void initialise(PostgresBinaries binaries) throws IOException, InterruptedException {
        if (Files.exists(data())) {
            checkVersion(binaries);
            return;
        }
        Path unfinished = folder.resolve("data.new");
        DurableFiles.deleteTree(unfinished);
        if (!Files.exists(passwordFile())) ServerHome.write(passwordFile(), newPassword());
        Unprivileged.run(
                binaries.program("initdb"),
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + USER,
                        "--pwfile=" + passwordFile(),
                        "--auth=scram-sha-256",
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        // No socket, no other machine, no connection without the password.
        DurableFiles.write(unfinished.resolve("pg_hba.conf"), "host all,replication all 127.0.0.1/32 scram-sha-256\n");
        Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        DurableFiles.syncFolder(folder);
    }

    Path passwordFile() {
        return folder.resolve("password");
    }

    private void checkVersion(PostgresBinaries binaries) throws IOException, InterruptedException {
        String kept = Files.readString(data().resolve("PG_VERSION")).strip();
        String ours = Unprivileged.run(binaries.program("postgres"), List.of("--version"));
        if (ours.contains(" " + kept + ".")) return;
        throw new StartFailure(
                "DATABASE_VERSION",
                "Dữ liệu trong " + data() + " thuộc PostgreSQL " + kept + ", khác với " + ours.strip()
                        + "; hãy sao lưu bằng phiên bản Sổ Vàng cũ rồi khôi phục vào thư mục mới.",
                "The data in " + data() + " belong to PostgreSQL " + kept + ", not to " + ours.strip()
                        + "; make a backup with the older Sổ Vàng and restore it into a new folder.");
    }

    /** The server that still runs on this folder, if any: a pid alone may have gone to another program. */
    Optional<ProcessHandle> running() {
        return recordedPid().flatMap(ProcessHandle::of).filter(this::worksHere);
    }

    /** A pid that now belongs to someone else would keep PostgreSQL from starting; a dead one it clears itself. */
    void clearStalePid() throws IOException {
        boolean recycled = recordedPid()
                .flatMap(ProcessHandle::of)
                .filter(p -> !worksHere(p))
                .isPresent();
        boolean anyoneLeft = ProcessHandle.allProcesses().anyMatch(this::worksHere);
        if (recycled && !anyoneLeft) Files.deleteIfExists(pidFile());
    }

    boolean isReady(long pid) {
        List<String> lines = pidLines();
        return lines.size() > 7
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(7).strip().equals("ready");
    }

    private Optional<Long> recordedPid() {
        return pidLines().stream()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d{1,10}"))
                .map(Long::valueOf);
    }

    private List<String> pidLines() {
        return ServerHome.read(pidFile()).map(text -> text.lines().toList()).orElse(List.of());
    }

    /** Every process of a PostgreSQL server has its data folder as working directory. */
    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), data());
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
