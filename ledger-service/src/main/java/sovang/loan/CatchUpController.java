package sovang.loan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import sovang.http.Fields;
import sovang.http.Written;
import sovang.organisation.event.UnitCode;
import sovang.store.Caller;
import sovang.store.Done;

/** Catches up with the business days that lie behind, a chunk of units at a time. */
@RestController
class CatchUpController {

    /**
     * @param after the unit after which the chunk begins, as the last answer said
     * @param unit only this one
     */
    record Asked(
            @Nullable LocalDate to,
            @Nullable UnitCode unit,
            @Nullable String after,
            @Nullable Integer units) {}

    private static final int USUAL = 20;
    private static final int MOST = 200;

    private final CatchUp work;
    private final Clock clock;

    CatchUpController(CatchUp work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Each month is its own write, with a key of its own: this request may be cut off anywhere and sent again. */
    @PostMapping("/v1/loans/catch-up")
    ResponseEntity<Map<String, Object>> catchUp(@RequestBody Asked body, Caller caller) {
        LocalDate to = Fields.on(body.to(), clock);
        var units = work.units().stream()
                .filter(unit -> body.unit() == null || unit.equals(body.unit()))
                .filter(unit -> body.after() == null || unit.value().compareTo(body.after()) > 0)
                .toList();
        int size = Math.clamp(body.units() == null ? USUAL : body.units(), 1, MOST);
        var own = new Caller(
                caller.actor(), caller.roles(), caller.requestId(), null, "", caller.dryRun(), caller.confirmed());
        int closed = 0;
        int restated = 0;
        long last = 0;
        var caught = new ArrayList<CatchUp.Caught>();
        for (UnitCode unit : units.subList(0, Math.min(size, units.size()))) {
            var its = work.unit(unit, to, own);
            closed += its.closed();
            restated += its.restated();
            if (its.closed() + its.restated() > 0) caught.add(its);
            last = Math.max(last, its.position());
        }
        var shown = new LinkedHashMap<String, Object>();
        shown.put("to", to);
        shown.put("closed", closed);
        shown.put("restated", restated);
        shown.put("units", caught);
        if (units.size() > size) shown.put("next", units.get(size - 1).value());
        return Written.of(null, new Done(null, last, false, caller.dryRun()), shown);
    }
}
