package sovang.http;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import sovang.refusal.Refusal;
import sovang.store.Trouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Answers what went wrong as RFC 9457 problems, in the caller's language, with a stable code. */
@RestControllerAdvice
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        return answer(status(refusal.kind()), refusal, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException error, HttpServletRequest request) {
        String field = error.getMostSpecificCause() instanceof DatabindException e ? pointer(e) : "";
        String what = error.getMostSpecificCause() instanceof JacksonException e
                ? requireNonNullElse(e.getOriginalMessage(), "")
                : "";
        var refusal = new Refusal(
                Refusal.Kind.INVALID,
                "BODY_UNREADABLE",
                "Không đọc được dữ liệu gửi lên" + (field.isEmpty() ? "." : ", ở mục «" + field.substring(1) + "»."),
                "What was sent can't be read" + (field.isEmpty() ? ": " : " at " + field + ": ") + what,
                field.isEmpty()
                        ? List.of()
                        : List.of(new Refusal.Detail(field, "BODY_UNREADABLE", "Giá trị không hợp lệ.", what)));
        return answer(HttpStatus.BAD_REQUEST, refusal, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException error, HttpServletRequest request) {
        String name = error.getName();
        for (Throwable at = error; at != null; at = at.getCause())
            if (at instanceof Refusal refused) return refused(refused.at(name), request);
        var refusal = Refusal.invalid(
                name,
                "PARAMETER_INVALID",
                "Giá trị của «" + name + "» không hợp lệ: " + error.getValue(),
                "The value of \"" + name + "\" can't be read: " + error.getValue());
        return answer(HttpStatus.BAD_REQUEST, refusal, request);
    }

    /** A percent sign with no two digits behind it, or bytes that are no UTF-8. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> garbled(InvalidParameterException error, HttpServletRequest request) {
        return answer(HttpStatus.BAD_REQUEST, Plain.refusal(400), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(Exception error, HttpServletRequest request) {
        var trouble = Trouble.refusal(error);
        if (trouble.isPresent()) {
            LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), error.getMessage());
            return answer(HttpStatus.SERVICE_UNAVAILABLE, trouble.get(), request);
        }
        if (error instanceof ErrorResponse known) {
            var refusal = Refusal.conflict(
                    "HTTP_" + known.getStatusCode().value(),
                    "Yêu cầu không hợp lệ: " + known.getBody().getDetail(),
                    requireNonNullElse(known.getBody().getDetail(), "The request can't be answered."));
            return answer(known.getStatusCode(), refusal, request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), error);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, Plain.refusal(500), request);
    }

    /** In the middle of an answer no problem can be told. */
    @ExceptionHandler
    @SuppressWarnings("DoNotCallSuggester") // the framework does
    void brokenOff(BrokenOff answer) {
        throw answer;
    }

    static ProblemDetail problem(HttpStatusCode status, Refusal refusal, HttpServletRequest request) {
        boolean english = english(request);
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("about:blank"));
        String said = english ? refusal.en() : refusal.vi();
        for (var detail : refusal.details()) said = Words.in(said, path(detail), english);
        problem.setDetail(said);
        problem.setProperty("code", refusal.code());
        problem.setProperty("requestId", Callers.requestId(request));
        var details =
                refusal.details().stream().map(detail -> error(detail, english)).toList();
        if (refusal.kind() == Refusal.Kind.CONFIRM) problem.setProperty("confirm", refusal.code());
        if (!details.isEmpty()) problem.setProperty("errors", details);
        return problem;
    }

    /** A pointer is for programs; people read the field's words. */
    private static Map<String, String> error(Refusal.Detail detail, boolean english) {
        var error = new LinkedHashMap<String, String>();
        error.put("pointer", detail.pointer());
        error.put("code", detail.code());
        error.put("detail", Words.in(english ? detail.en() : detail.vi(), path(detail), english));
        Words.of(path(detail), english).ifPresent(words -> error.put("field", words));
        return error;
    }

    private static String path(Refusal.Detail detail) {
        return detail.pointer().startsWith("/") ? detail.pointer().substring(1) : detail.pointer();
    }

    /** For the filters, which stand before the controllers. */
    public static void write(
            JsonMapper json,
            HttpStatus status,
            Refusal refusal,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem(status, refusal, request));
    }

    static ResponseEntity<ProblemDetail> answer(HttpStatusCode status, Refusal refusal, HttpServletRequest request) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(status, refusal, request));
    }

    /** What no language is, such as a comma alone, asks for none. */
    private static boolean english(HttpServletRequest request) {
        @Nullable String asked = request.getHeader("Accept-Language");
        return asked != null && asked.strip().matches("(?is)en([-,;\\s].*)?");
    }

    private static String pointer(DatabindException error) {
        var pointer = new StringBuilder();
        for (var step : error.getPath())
            pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        return pointer.toString();
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case RULE, INVALID, CONFIRM -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
