package sovang.live;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;

/** What the service answered; {@code body} is null JSON where the answer is none. */
public record Answer(int status, HttpHeaders headers, JsonNode body, String text) {

    /** Fails, with what was said, unless the service did as asked. */
    public Answer ok() {
        Assertions.assertThat(status).as(text).isBetween(200, 299);
        return this;
    }

    /** Fails unless the service refused with this status and code. */
    public Answer refused(int expected, String code) {
        Assertions.assertThat(status + " " + at("/code").asString("")).as(text).isEqualTo(expected + " " + code);
        return this;
    }

    public JsonNode at(String pointer) {
        return body.at(pointer);
    }

    public String id() {
        return string("/id");
    }

    public long position() {
        return number("/position");
    }

    public String string(String pointer) {
        return body.at(pointer).asString("");
    }

    public long number(String pointer) {
        Assertions.assertThat(at(pointer).isIntegralNumber())
                .as(pointer + " in " + text)
                .isTrue();
        return body.at(pointer).longValue();
    }

    public List<JsonNode> list(String pointer) {
        return StreamSupport.stream(body.at(pointer).spliterator(), false).toList();
    }

    public List<JsonNode> items() {
        return list("/items");
    }

    public boolean isReplayed() {
        return headers.firstValue("Idempotency-Replayed").orElse("").equals("true");
    }

    /** The pointers of the fields or rows that are wrong. */
    public List<String> pointers() {
        return list("/errors").stream()
                .map(error -> error.at("/pointer").asString(""))
                .toList();
    }
}
