package sovang.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home on a small file system in memory, which only root may mount: skipped, and said so, for everyone else. */
class FullDiskServiceTest {

    private static final int WRITERS = 8;

    @TempDir
    static Path mountPoint;

    @BeforeEach
    void mount() throws Exception {
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=200m,mode=700", "tmpfs", mountPoint.toString()) == 0;
        assumeTrue(mounted, "skipped: only root can mount the small file system that this test fills");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", mountPoint.toString());
    }

    @Test
    void a_full_disk_is_told_loses_nothing_and_when_there_is_room_writes_go_on() throws Exception {
        try (Child service = Child.on(mountPoint.resolve("home"))) {
            var ledger = new Ledger(service.client());
            service.client().post("/v1/receipts", ledger.cash(1_000)).ok();
            Path ballast = mountPoint.resolve("ballast");
            fill(ballast);

            var refused = ledger.send(Csv.gifts(1, 20_000));
            assertThat(refused.status() + " " + refused.string("/code")).isIn("503 STORE_DISK_FULL", "503 STORE_AWAY");

            var written = new AtomicInteger(1);
            Crowd.of(WRITERS, number -> writeUntilRefused(service, ledger, written));
            Files.delete(ballast);

            var last = service.client().key(UUID.randomUUID().toString());
            Soon.is(
                    "writes work again",
                    () -> last.post("/v1/receipts", ledger.cash(1_000)).status() == 200);
            assertThat(ledger.received())
                    .isBetween((written.get() + 1) * 1_000L, (written.get() + 1 + WRITERS) * 1_000L);
            String id = ledger.send(Csv.gifts(1, 2_000)).ok().id();
            ledger.finished(id);
            assertThat(ledger.vouchers("BC")).isEqualTo("2000 of 2000");
        }
    }

    /** What was refused may have been recorded: nobody asks again here. */
    private static void writeUntilRefused(Child service, Ledger ledger, AtomicInteger written) {
        for (int i = 0; i < 5_000; i++) {
            var answer =
                    service.client().post("/v1/receipts", ledger.cash(1_000).with("note", "x".repeat(4_000)));
            if (answer.status() != 200) {
                assertThat(answer.status() + " " + answer.string("/code"))
                        .as(answer.text())
                        .isIn("503 STORE_DISK_FULL", "503 STORE_AWAY");
                return;
            }
            written.incrementAndGet();
        }
        throw new AssertionError("the disk never filled up");
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(ballast)) {
            while (true) out.write(block);
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }
}
