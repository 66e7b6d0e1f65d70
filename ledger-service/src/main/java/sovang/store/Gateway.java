package sovang.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.refusal.Refusal;

/** The way in for every command: once for each key, retried when somebody else was first, answered with its position. */
public final class Gateway {

    /** How long a request may take its turns; who asks over HTTP waits about as long. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** So often the very same conflict, with nobody in between, is tried again. */
    private static final int TRIES = 8;

    private final CommandBus bus;
    private final OnceOnly onceOnly;
    private final MeterRegistry meters;
    private final Timer time;

    public Gateway(CommandBus bus, JdbcClient sql, Appender appender, MeterRegistry meters) {
        this.bus = bus;
        this.onceOnly = new OnceOnly(sql, appender);
        this.meters = meters;
        this.time = Timer.builder("sovang.command").publishPercentileHistogram().register(meters);
        bus.registerHandlerInterceptor(onceOnly);
    }

    /** @throws Refusal when a rule says no; then nothing was recorded */
    public Done send(Object command, Caller caller) {
        long start = System.nanoTime();
        String result = "error";
        try {
            Done done = decide(command, caller);
            result = done.replayed() ? "replayed" : "ok";
            return done;
        } catch (Refusal refusal) {
            result = refusal.kind() == Refusal.Kind.CONFLICT ? "conflict" : "refused";
            throw refusal;
        } finally {
            time.record(System.nanoTime() - start, java.util.concurrent.TimeUnit.NANOSECONDS);
            Counter.builder("sovang.commands")
                    .tags("command", command.getClass().getSimpleName(), "result", result)
                    .register(meters)
                    .increment();
        }
    }

    /** The first answer to this caller's key, for who would rather not begin again what is done. */
    public Optional<Done> first(Caller caller) {
        return onceOnly.first(caller);
    }

    /** Sends a command of another feature within the unit of work of the one that is being handled. */
    public @Nullable Object ask(Object command) {
        var caller = CurrentUnitOfWork.get().getMessage().getMetaData().get(OnceOnly.CALLER);
        return dispatch(command, Map.of(OnceOnly.CALLER, caller));
    }

    private Done decide(Object command, Caller caller) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        @Nullable Throwable last = null;
        for (int attempt = 1, same = 1; ; attempt++) {
            var append = new Append(until);
            try {
                Object id = dispatch(command, Map.of(OnceOnly.CALLER, caller, OnceOnly.APPEND, append));
                String answer = id == null ? null : id.toString();
                if (append.events.isEmpty()) return new Done(answer, 0, false, caller.dryRun());
                return new Done(answer, append.lastPosition.join(), false, false);
            } catch (OnceOnly.DryRunOver e) {
                return new Done(e.answer, 0, false, true);
            } catch (AlreadyRecorded e) {
                return onceOnly.first(caller).orElseThrow(() -> e);
            } catch (AggregateNotFoundException | IncompatibleAggregateException e) {
                throw unknown(command);
            } catch (ConcurrencyException | LockAcquisitionFailedException e) {
                var first = onceOnly.first(caller); // it may have been this very command, sent twice
                if (first.isPresent()) return first.get();
                same = e instanceof Misfit misfit && last != null && misfit.isSame(last) ? same + 1 : 1;
                last = e;
                if (same == TRIES || System.nanoTime() > until) throw busy();
                if (attempt > 1) pause(attempt); // the first time it takes its place again at once
            }
        }
    }

    /** Two nodes that decide on one stream get out of each other's step. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L << Math.min(attempt, 5)));
    }

    private @Nullable Object dispatch(Object command, Map<String, ?> metadata) {
        var answer = new Answer();
        bus.dispatch(new GenericCommandMessage<>(command, metadata), (message, result) -> answer.result = result);
        CommandResultMessage<?> result = answer.result;
        if (result == null) throw new IllegalStateException("no answer to " + command);
        if (!result.isExceptional()) return result.getPayload();
        if (result.exceptionResult() instanceof RuntimeException e) throw e;
        throw new IllegalStateException(result.exceptionResult());
    }

    private static final class Answer {
        @Nullable
        CommandResultMessage<?> result;
    }

    private static Refusal unknown(Object command) {
        return Refusal.notFound(
                "NOT_FOUND",
                "Không có mã này trong sổ. Hãy kiểm tra lại mã ("
                        + command.getClass().getSimpleName() + ").",
                "There is nothing with this id in the ledger. Check the id ("
                        + command.getClass().getSimpleName() + ").");
    }

    private Refusal busy() {
        onceOnly.requireDatabase(); // if it is away, that is the answer
        return Refusal.conflict(
                "STORE_BUSY",
                "Nhiều người đang ghi cùng một chỗ. Hãy làm lại lệnh này.",
                "Many are writing to the same thing. Repeat this command.");
    }
}
