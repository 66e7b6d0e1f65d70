package sovang.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Sends statements of one account, and watches what becomes of them. */
public record Imports(Client client, String account) {

    private static final String EVEN_SO = "&confirm=STATEMENT_OTHER_ACCOUNT&reason=test";
    private static final Set<String> UNDER_WAY = Set.of("booking", "undoing");

    public static Imports into(Place place) {
        return new Imports(place.client(), place.number());
    }

    public Answer send(byte[] file) {
        return send(file, "");
    }

    /** @param more further parameters, such as {@code &strict=true} */
    public Answer send(byte[] file, String more) {
        // tests of one ledger send the same few lines into accounts of their own
        return client.upload("/v1/statements?account=" + account + "&name=saoke.csv" + EVEN_SO + more, file);
    }

    /** Sends a file and waits until all of it is booked. */
    public Answer booked(Csv file) {
        return booked(file.bytes(), "");
    }

    public Answer booked(byte[] file, String more) {
        Answer sent = send(file, more);
        assertThat(sent.status()).as(sent.text()).isEqualTo(202);
        return finished(sent.id());
    }

    /** The import when nothing of it is under way any more. */
    public Answer finished(String id) {
        var last = new Answer[1];
        Soon.is(id + " is finished", () -> {
            last[0] = show(id);
            return !UNDER_WAY.contains(last[0].string("/state"));
        });
        return last[0];
    }

    /** The import as it stands when everything that was recorded until now is seen. */
    public Answer show(String id) {
        return client.get("/v1/statements/" + id + "?minPosition=" + Place.head())
                .ok();
    }

    public List<JsonNode> lines(String id, String kind) {
        return client.get("/v1/statements/" + id + "/lines?pageSize=500&kind=" + kind + "&minPosition=" + Place.head())
                .ok()
                .items();
    }

    public Answer startUndo(String id) {
        return client.post("/v1/statements/" + id + "/undo", Body.of("reason", "nhập nhầm tài khoản"));
    }

    public Answer undone(String id) {
        assertThat(startUndo(id).ok().status()).isEqualTo(202);
        return finished(id);
    }

    public Answer release(String id, int row) {
        return client.post("/v1/statements/" + id + "/lines/" + row + "/release", Body.of("reason", "là khoản khác"));
    }
}
