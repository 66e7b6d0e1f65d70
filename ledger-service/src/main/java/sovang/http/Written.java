package sovang.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import sovang.store.Done;
import tools.jackson.databind.json.JsonMapper;

/** The answer to a write: the thing as it was asked for, with its id and the position of its last event. */
public final class Written {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Written() {}

    public static ResponseEntity<Map<String, Object>> of(@Nullable String id, Done done, Object body) {
        return of(HttpStatus.OK, id, done, body);
    }

    @SuppressWarnings("unchecked")
    public static ResponseEntity<Map<String, Object>> of(
            HttpStatus status, @Nullable String id, Done done, Object body) {
        var answer = new LinkedHashMap<String, Object>();
        String its = id == null ? done.id() : id;
        if (its != null) answer.put("id", its);
        answer.put("position", done.position());
        answer.put("dryRun", done.dryRun());
        ((Map<String, Object>) JSON.convertValue(body, Map.class)).forEach((field, value) -> {
            if (value != null) answer.putIfAbsent(field, value);
        });
        var response = ResponseEntity.status(status);
        if (done.replayed()) response.header("Idempotency-Replayed", "true");
        return response.body(answer);
    }
}
