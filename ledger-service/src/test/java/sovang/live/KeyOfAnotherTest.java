package sovang.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sovang.store.Database;
import sovang.store.MasterKey;

/** A ledger that exists is only ever opened with its own master key; none is made for it. */
class KeyOfAnotherTest {

    @TempDir
    static Path folder;

    @Test
    void a_key_that_was_moved_or_changed_starts_nothing_and_none_is_made() throws Exception {
        Path home = folder.resolve("one");
        Path key = home.resolve("keys/master.json");
        Child.on(home).close();
        Path moved = Files.move(key, folder.resolve("moved.json"));

        assertThatThrownBy(() -> Child.on(home)).hasMessageContaining("[KEY_MISSING]");
        assertThat(key).doesNotExist();
        MasterKey.make(key);
        assertThatThrownBy(() -> Child.on(home)).hasMessageContaining("[KEY_OTHER]");
        Files.writeString(key, "{}");
        assertThatThrownBy(() -> Child.on(home)).hasMessageContaining("[KEY_UNREADABLE]");

        Files.delete(key);
        Child.on(home, Map.of("SOVANG_MASTER_KEY", Files.readString(moved))).close();
        assertThat(key).as("a key that was given is not written down").doesNotExist();
    }

    @Test
    void two_homes_on_one_database_have_one_key_or_the_second_refuses() throws Exception {
        try (Database database = Database.fresh()) {
            var outside = new HashMap<>(Map.of(
                    "SPRING_DATASOURCE_URL", database.url(),
                    "SPRING_DATASOURCE_USERNAME", database.user(),
                    "SPRING_DATASOURCE_PASSWORD", database.password()));
            try (Child first = Child.on(folder.resolve("first"), outside)) {
                Path second = folder.resolve("second");
                assertThatThrownBy(() -> Child.on(second, outside)).hasMessageContaining("[KEY_MISSING]");
                assertThat(second.resolve("keys")).doesNotExist();

                outside.put(
                        "SOVANG_MASTER_KEY_FILE",
                        folder.resolve("first/keys/master.json").toString());
                try (Child other = Child.on(second, outside)) {
                    together(first, other.client().as(first.client().token()));
                }
            }
        }
    }

    private static void together(Child first, Client other) throws InterruptedException {
        String name = "Nguyễn Thị Một";
        var donor = first.client()
                .post("/v1/donors", Body.of("kind", "person").with("name", name))
                .ok();
        assertThat(other.get("/v1/donors/" + donor.id() + "?minPosition=" + donor.position())
                        .ok()
                        .text())
                .contains(name);

        var bookkeeper = first.client()
                .post("/v1/actors", Body.of("name", "Kế toán").with("roles", List.of("accountant")))
                .ok();
        Client hers = other.as(bookkeeper.string("/token"));
        hers.get("/v1/donors").ok();
        first.client()
                .post("/v1/actors/" + bookkeeper.id() + "/revoke", Body.of("reason", "nghỉ việc"))
                .ok();
        assertThat(hers.get("/v1/donors").status())
                .as("at once, on the other node")
                .isEqualTo(401);

        first.kill();
        other.post("/v1/donors", Body.of("kind", "person").with("name", "Lê Văn Hai"))
                .ok();
        assertThat(new Ledger(other).audited()).isEqualTo("equal");
        assertThat(other.get("/v1/donors").ok().text()).contains(name, "Lê Văn Hai");
    }
}
