package sovang.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
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

    private static final int TRIES = 8;

    private final CommandBus bus;
    private final OnceOnly onceOnly;
    private final MeterRegistry meters;
    private final Timer time;

    public Gateway(CommandBus bus, JdbcClient sql, MeterRegistry meters) {
        this.bus = bus;
        this.onceOnly = new OnceOnly(sql);
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
        for (int attempt = 1; ; attempt++) {
            var append = new Append();
            try {
                Object id = dispatch(command, Map.of(OnceOnly.CALLER, caller, OnceOnly.APPEND, append));
                String answer = id == null ? null : id.toString();
                if (append.events.isEmpty()) {
                    if (!append.stands()) throw new ConcurrencyException("answered from what was not recorded");
                    return nothingNew(answer, caller);
                }
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
                if (attempt == TRIES) throw busy();
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000L << attempt));
            }
        }
    }

    private Done nothingNew(@Nullable String answer, Caller caller) {
        return onceOnly.first(caller).orElseGet(() -> new Done(answer, 0, false, caller.dryRun()));
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

    private static Refusal busy() {
        return Refusal.conflict(
                "STORE_BUSY",
                "Nhiều người đang ghi cùng một chỗ. Hãy làm lại lệnh này.",
                "Many are writing to the same thing. Repeat this command.");
    }
}
