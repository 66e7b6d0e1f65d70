package sovang.server;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether the ledger ends where its appends and this node know it to. */
@RestController
class LedgerController {

    record LedgerStanding(
            boolean sound,
            @Nullable String code,
            @Nullable String vi,
            @Nullable String en) {}

    private final LedgerWatch watch;

    LedgerController(LedgerWatch watch) {
        this.watch = watch;
    }

    @GetMapping("/v1/audit/end")
    LedgerStanding end() {
        return watch.trouble()
                .map(wrong -> new LedgerStanding(false, wrong.code(), wrong.vi(), wrong.en()))
                .orElse(new LedgerStanding(true, null, null, null));
    }
}
