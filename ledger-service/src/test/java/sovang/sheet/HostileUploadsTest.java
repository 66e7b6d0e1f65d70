package sovang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sovang.live.Child;
import sovang.live.Place;

/** Whatever is sent as a file, the service says what is wrong with it, and lives. */
class HostileUploadsTest {

    @TempDir
    private Path folder;

    @Test
    void no_workbook_takes_the_memory_of_a_service_with_a_small_heap() throws IOException {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("incoming"));
        Path left = Files.writeString(home.resolve("incoming/statement-of-a-killed-service.tmp"), "Nguyễn Văn A");
        try (Child service = Child.on(home)) {
            assertThat(left).doesNotExist();
            var place = Place.fresh(service.client());
            var doors = List.of(
                    "/v1/statements?account=" + place.number(),
                    "/v1/mirrors?date=2024-10-01&legalBasis=x",
                    "/v1/needs/import?unit=" + place.unit() + "&year=2024&on=2024-10-01",
                    "/v1/pairings/import?decision=1&on=2024-10-01",
                    "/v1/households/review?decision=1&on=2024-10-01");
            Hostile.workbooks().forEach((what, file) -> {
                for (String door : doors)
                    for (String dry : door.equals(doors.getFirst()) ? List.of("", "&dryRun=true") : List.of("")) {
                        var answer = service.client().upload(door + dry, file);
                        assertThat(answer.status())
                                .as(what + " at " + door + ": " + answer.text())
                                .isEqualTo(422);
                        assertThat(answer.string("/code")).as(what).doesNotContain("INTERNAL");
                    }
            });
            String wide = ",".repeat(100_000_000);
            for (String door : doors)
                assertThat(service.client()
                                .upload(door, wide.getBytes(StandardCharsets.UTF_8))
                                .status())
                        .isIn(413, 422);
            service.client()
                    .post("/v1/plans", "application/octet-stream", BodyPublishers.ofByteArray(new byte[2 << 20]))
                    .refused(413, "BODY_TOO_LARGE");
            service.client().get("/v1/units").ok();
            try (var incoming = Files.list(home.resolve("incoming"))) {
                assertThat(incoming).isEmpty();
            }
        }
    }
}
