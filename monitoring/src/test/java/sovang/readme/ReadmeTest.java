package sovang.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sovang.backup.Desk;
import sovang.cli.json.Json;
import sovang.cli.json.Node;

/** Every command that the READMEs show runs against a real service, in their order, and what it prints is true. */
class ReadmeTest {

    private static final Path ENGLISH = Path.of("..", "README.md");
    private static final Path VIETNAMESE = Path.of("..", "README.vi.md");

    @TempDir
    Path folder;

    /** The thing that a command's ID stands for, by the word before it. */
    private final Map<String, String> ids = new HashMap<>();

    @Test
    void both_readmes_show_the_same_commands() throws IOException {
        assertThat(Shown.in(VIETNAMESE).stream().map(Shown::inAnyLanguage))
                .containsExactlyElementsOf(
                        Shown.in(ENGLISH).stream().map(Shown::inAnyLanguage).toList());
    }

    @Test
    void every_command_runs_and_what_it_prints_is_true() throws IOException {
        try (var desk = new Desk(folder.resolve("home"))) {
            desk.does("server start --wait 180");
            for (Shown shown : Shown.in(ENGLISH)) {
                if (shown.is("demo") || shown.is("server")) continue;
                before(shown, desk);
                var said = shown.is("backup restore") ? restored(shown) : run(shown, desk);
                if (shown.is("loan compare")) // there is something to compare from the second month's file on
                assertThat(said.err()).contains("MIRROR_ONLY_ONE");
                else
                    assertThat(said.exit())
                            .as(shown + "\n" + said.out() + said.err())
                            .isZero();
                after(shown, said, desk);
            }
        }
    }

    private Desk.Said run(Shown shown, Desk desk) {
        return desk.says(filled(shown.words()));
    }

    private Desk.Said restored(Shown shown) {
        var other = new Desk(folder.resolve("other"));
        return other.says(filled(shown.words()));
    }

    /** What a reader has in hand when he comes to this line. */
    private void before(Shown shown, Desk desk) throws IOException {
        if (shown.is("statement import"))
            Files.copy(Path.of("src/test/resources/sao-ke.csv"), folder.resolve("saoke.csv"));
        if (shown.is("household import")) {
            desk.does("unit add --code 96001 --name Xã --level xa --parent 95");
            Files.delete(folder.resolve("rasoat.xlsx"));
            desk.does("template household --sample 40 --units 96001 --out " + folder.resolve("rasoat.csv"));
            desk.does("household import " + folder.resolve("rasoat.csv") + " --decision 123/QĐ-UBND --on 2023-12-31");
            Files.move(folder.resolve("rasoat.csv"), folder.resolve("rasoat.xlsx"));
            ids.put("--household", first(desk, "household list --unit 96001 --class HO_NGHEO"));
            ids.put("passport", id("--household"));
        }
        if (shown.is("pairing deliver")) ids.put("deliver", first(desk, "pairing list --year 2024"));
        if (shown.is("loan import"))
            desk.does("template loan --sample 50 --units 96001 --out " + folder.resolve("khe-uoc.xlsx"));
    }

    private void after(Shown shown, Desk.Said said, Desk desk) {
        if (shown.is("donor add")) ids.put("--donor", first(desk, "donor find muoi"));
        if (shown.is("donor find")) assertThat(said.out()).contains("Công ty Muối Bạc Liêu");
        if (shown.is("pledge list")) assertThat(said.out()).contains("50.000.000 ₫", "2024-10-17");
        if (shown.is("loan record")) {
            ids.put("repay", first(desk, "loan list"));
            ids.put("explain", id("repay"));
        }
        if (shown.is("progress --year 2024")) {
            long bank = desk.asks("statement list").list("items").getFirst().amount("creditSum");
            assertThat(desk.asks("progress --year 2024").amount("fund.received"))
                    .isEqualTo(2_000_000 + bank);
            assertThat(said.out()).contains("100.000.000.000 ₫", "2.000.000 ₫");
        }
        if (shown.is("audit replay")) assertThat(said.out()).contains("Mọi số liệu khớp với sự kiện");
        if (shown.is("loan explain")) // 60 triệu after 15/5: reckoned by hand in docs/decisions/0012
        assertThat(Json.read(desk.says("loan", "explain", id("explain"), "--as-of", "2024-12-31", "-o", "json")
                                    .out())
                            .amount("interest"))
                    .isEqualTo(4_773_699);
        if (shown.is("backup verify")) assertThat(said.out()).isNotBlank();
    }

    private String id(String of) {
        return Objects.requireNonNull(ids.get(of), of);
    }

    private static String first(Desk desk, String list) {
        Node found = desk.asks(list).list("items").getFirst();
        return found.text("id");
    }

    /** Its files stand in a folder of this test, and an ID is that of the thing which the lines before made. */
    private String[] filled(List<String> words) {
        var filled = words.toArray(String[]::new);
        for (int at = 0; at < filled.length; at++) {
            if (Shown.isId(filled[at])) filled[at] = id(filled[at - 1]);
            else if (filled[at].startsWith("plans/")) filled[at] = "../" + filled[at];
            else if (filled[at].matches(".*\\.(csv|xlsx|pdf|zip)"))
                filled[at] = folder.resolve(Path.of(filled[at]).getFileName()).toString();
        }
        return filled;
    }
}
