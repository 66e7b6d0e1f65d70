package sovang.cli.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import sovang.cli.http.Answer;
import sovang.cli.http.Ledger;
import sovang.cli.json.Node;
import sovang.cli.text.Text;

/** What the service says about itself. */
record Service(Ledger ledger) {

    private static final Duration APART = Duration.ofMinutes(2);
    private static final Text SERVER = Text.of("Máy chủ", "Service");
    private static final Text DATABASE = Text.of("Cơ sở dữ liệu", "Database");
    private static final Text END = Text.of("Sổ", "Ledger");
    private static final Text CLOCK = Text.of("Đồng hồ", "Clock");
    private static final Text ACCESS = Text.of("Quyền truy cập", "Access");

    Finding readiness() {
        Answer answer = ledger.look("/actuator/health/readiness");
        Text url = Text.same(ledger.server().url().toString());
        if (answer == null) {
            return Finding.ill(
                    SERVER,
                    Text.of("{} không trả lời", "{} does not answer").with(url),
                    Text.of("Chạy: sovang server start", "Run: sovang server start"));
        }
        return answer.isDone()
                ? Finding.well(SERVER, url)
                : Finding.ill(
                        SERVER,
                        Text.of("{} chưa sẵn sàng: {}", "{} is not ready: {}").with(url, status(answer)),
                        Text.of("Xem: sovang projection status", "See: sovang projection status"));
    }

    Finding database() {
        Answer answer = ledger.look("/actuator/health");
        Node health = answer == null ? Node.NOTHING : answer.json();
        String status = health.text("components.db.status");
        if (status.isEmpty()) status = health.text("status");
        return status.equals("UP")
                ? Finding.well(DATABASE, Text.same(status))
                : Finding.ill(
                        DATABASE,
                        Text.same(status.isEmpty() ? "?" : status),
                        Text.of("Xem tệp log trong thư mục sổ.", "See the log in the home."));
    }

    /** Whether the ledger ends where it did: an event that was deleted, or put there past the program, is told here. */
    Finding end() {
        Answer answer = ledger.look("/v1/audit/end");
        if (answer == null || !answer.isDone()) return Finding.well(END, Text.of("không hỏi được", "can't be asked"));
        Node end = answer.json();
        return end.flag("sound")
                ? Finding.well(END, Text.of("đủ đến sự kiện cuối", "whole to its last event"))
                : Finding.ill(
                        END,
                        Text.of(end.text("vi"), end.text("en")),
                        Text.of("Xem: sovang audit replay", "See: sovang audit replay"));
    }

    Finding access() {
        Answer answer = ledger.look("/v1/whoami");
        if (answer != null && answer.isDone()) {
            return Finding.well(
                    ACCESS,
                    Text.same(answer.json().text("name") + " " + answer.json().text("roles")));
        }
        return Finding.ill(
                ACCESS,
                Text.of("mã truy cập không dùng được", "the token is not accepted"),
                Text.of("Đặt SOVANG_TOKEN, hoặc kiểm tra tệp token.", "Set SOVANG_TOKEN, or check the file token."));
    }

    Finding clock() {
        Answer answer = ledger.look("/actuator/health/readiness");
        Instant theirs = answer == null ? null : date(answer.date());
        if (theirs == null) return Finding.well(CLOCK, Text.of("không so được", "can't be compared"));
        Duration apart = Duration.between(theirs, Instant.now(java.time.Clock.systemUTC()))
                .abs();
        Text seen = Text.of("lệch máy chủ {} giây", "{} s from the service").with(apart.toSeconds());
        return apart.compareTo(APART) < 0
                ? Finding.well(CLOCK, seen)
                : Finding.ill(CLOCK, seen, Text.of("Chỉnh đồng hồ của máy này.", "Set this machine's clock."));
    }

    private static String status(Answer answer) {
        return answer.body().startsWith("{") ? answer.json().text("status") : String.valueOf(answer.status());
    }

    private static @Nullable Instant date(@Nullable String header) {
        return header == null
                ? null
                : ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
    }
}
