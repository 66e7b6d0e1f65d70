package sovang.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sovang.live.Answer;
import sovang.live.Client;
import sovang.live.Csv;
import sovang.live.Imports;
import sovang.live.Live;
import sovang.live.Place;

/** Files that are taken with a question, or taken and told about. */
@ExtendWith(Live.class)
class OddStatementsTest {

    private final Place place = Place.fresh();

    private static Answer send(Client client, String account, Csv file, String more) {
        return client.upload("/v1/statements?account=" + account + "&name=x.csv" + more, file.bytes());
    }

    @Test
    void a_file_of_one_account_goes_into_another_only_by_an_approver_who_says_why() {
        var file = Csv.vcb().credit("09/09/2024", place.unit(), 700_000, "ung ho");
        Imports.into(place).booked(file);
        String other = place.account("VCB");
        var refused = send(place.client(), other, file, "");
        refused.refused(422, "STATEMENT_OTHER_ACCOUNT");
        assertThat(refused.string("/confirm")).isEqualTo("STATEMENT_OTHER_ACCOUNT");
        send(place.client(), other, file, "&dryRun=true").refused(422, "STATEMENT_OTHER_ACCOUNT");
        send(place.as("accountant"), other, file, "&confirm=STATEMENT_OTHER_ACCOUNT&reason=x")
                .refused(422, "STATEMENT_EVEN_SO");
        send(place.client(), other, file, "&confirm=STATEMENT_OTHER_ACCOUNT").refused(422, "STATEMENT_EVEN_SO");
        var taken = send(place.client(), other, file, "&confirm=STATEMENT_OTHER_ACCOUNT&reason=doi%20tai%20khoan");
        var shown = new Imports(place.client(), other).finished(taken.ok().id());
        assertThat(shown.string("/evenSo")).isEqualTo("doi tai khoan");
    }

    @Test
    void a_file_that_names_another_account_above_its_list_asks() {
        String named = "Số tài khoản: 9990001234\n";
        var bytes = (named
                        + new String(
                                Csv.vcb()
                                        .credit("09/09/2024", "n" + place.unit(), 5, "x")
                                        .bytes(),
                                java.nio.charset.StandardCharsets.UTF_8))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        place.client()
                .upload("/v1/statements?account=" + place.number() + "&name=x.csv", bytes)
                .refused(422, "STATEMENT_OTHER_ACCOUNT");
    }

    @Test
    void a_break_of_the_balance_and_a_doubted_line_are_shown_with_row_and_amount_also_later() {
        var imports = new Imports(place.client(), place.account("AGRIBANK"));
        imports.booked(Csv.ten().row("1,09/09/2024,,,1" + place.unit() + ",A,,\"100,000\",\"100,000\","));
        var odd = imports.booked(Csv.ten()
                .row("1,09/09/2024,,,3" + place.unit() + ",A khac,,\"100,000\",\"100,000\",")
                .row("1,09/09/2024,,,4,B,,\"50,000\",\"170,000\","));
        assertThat(odd.number("/breakCount")).isEqualTo(1);
        assertThat(odd.number("/breaks/0/row")).isEqualTo(2);
        assertThat(odd.number("/breaks/0/expected")).isEqualTo(150_000);
        assertThat(odd.number("/breaks/0/found")).isEqualTo(170_000);
        assertThat(odd.number("/doubts")).isEqualTo(1);
        assertThat(odd.number("/doubtSum")).isEqualTo(100_000);
        assertThat(odd.number("/doubted/0/matchedRow")).isEqualTo(1);
    }

    @Test
    void the_banks_words_are_what_the_layout_calls_text_however_short() {
        var imports = new Imports(place.client(), place.account("AGRIBANK"));
        var done = imports.booked(
                Csv.ten().row("1,09/09/2024,,,7" + place.unit() + ",ung ho,,\"300,000\",,9704366000000000000123"));
        var line = imports.lines(done.id(), "booked").getFirst();
        assertThat(line.at("/text").asString("")).isEqualTo("ung ho");
        String receipt = line.at("/id").asString("");
        assertThat(place.client()
                        .get("/v1/receipts/" + receipt + "?minPosition=" + Place.head())
                        .ok()
                        .string("/text"))
                .isEqualTo("ung ho");
    }
}
