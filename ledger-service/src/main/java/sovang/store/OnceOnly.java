package sovang.store;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import sovang.refusal.Refusal;

/**
 * Makes a command that comes twice with one key happen once, and a dry run leave no trace. The key is recorded in the
 * transaction of the events; it is looked up only when a command could not be done, so the good case costs nothing.
 */
final class OnceOnly implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String CALLER = "caller";
    static final String APPEND = "append";

    private final JdbcClient sql;
    private final Appender appender;

    OnceOnly(JdbcClient sql, Appender appender) {
        this.sql = sql;
        this.appender = appender;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        unitOfWork.registerCorrelationDataProvider(AUTHOR);
        if (unitOfWork.parent().isPresent()) return chain.proceed();
        var metadata = unitOfWork.getMessage().getMetaData();
        var caller = (Caller) Objects.requireNonNull(metadata.get(CALLER), "who asks?");
        append(metadata).ifPresent(append -> {
            append.dryRun = caller.dryRun();
            if (caller.key() != null && !caller.dryRun())
                append.once = new Append.Once(caller.key(), caller.actor(), caller.hash(), null);
        });
        unitOfWork.onCommit(this::finishEmpty);
        try {
            return chain.proceed();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNAVAILABLE) throw refusal;
            Append.of(unitOfWork.root()).requireGround();
            if (caller.key() != null && first(caller).isPresent()) throw new AlreadyRecorded(caller.key());
            throw refusal;
        }
    }

    /**
     * A command that recorded nothing leaves its key all the same, so that the key can't mean something else later. If it
     * was decided on what was not recorded, its unit of work is taken back, and what it left in memory with it.
     */
    private void finishEmpty(UnitOfWork<? extends CommandMessage<?>> root) {
        var append = Append.of(root);
        if (!append.events.isEmpty()) return;
        if (append.once == null) {
            append.requireGround();
            return;
        }
        append.once = append.once.answered(answer(root));
        appender.queue(append);
        appender.await(append);
    }

    /** The first answer to this caller's key. */
    Optional<Done> first(Caller caller) {
        if (caller.key() == null) return Optional.empty();
        try {
            return recorded(caller.key(), caller);
        } catch (DataAccessException e) {
            throw Trouble.away(e);
        }
    }

    private Optional<Done> recorded(String key, Caller caller) {
        return sql.sql("select actor, hash, answer, position from ledger.command where key = :key")
                .param("key", key)
                .query((row, n) -> {
                    if (!row.getString(1).equals(caller.actor())
                            || !row.getString(2).equals(caller.hash())) throw otherBody();
                    String answer = row.getString(3);
                    return new Done(answer.isEmpty() ? null : answer, row.getLong(4), true, false);
                })
                .optional();
    }

    static Optional<Append> append(Map<String, ?> metadata) {
        return Optional.ofNullable((Append) metadata.get(APPEND));
    }

    /** Hands over what the unit of work gathered; a dry run ends in a roll-back, so that no cache keeps it. */
    static void finish(Appender appender, UnitOfWork<?> root, Append append) {
        @Nullable String answer = answer(root);
        if (append.once != null) append.once = append.once.answered(answer);
        appender.queue(append);
        if (!append.dryRun) append.handOn();
        appender.await(append);
        if (append.dryRun) throw new DryRunOver(answer);
    }

    private static @Nullable String answer(UnitOfWork<?> root) {
        Object result = root.getExecutionResult().getResult().getPayload();
        return result == null ? null : result.toString();
    }

    /** Whether the database answers at all. */
    void requireDatabase() {
        try {
            sql.sql("select 1").query(Integer.class).single();
        } catch (DataAccessException e) {
            throw Trouble.away(e);
        }
    }

    /** Everything was decided and checked, and nothing is kept. */
    static final class DryRunOver extends RuntimeException {
        final @Nullable String answer;

        DryRunOver(@Nullable String answer) {
            super("dry run");
            this.answer = answer;
        }
    }

    private static final CorrelationDataProvider AUTHOR =
            message -> message.getMetaData().get(CALLER) instanceof Caller caller ? caller.metadata() : Map.of();

    private static Refusal otherBody() {
        return new Refusal(
                Refusal.Kind.RULE,
                "STORE_KEY_REUSED",
                "Mã chống trùng này đã dùng cho một lệnh khác. Hãy bỏ mã đó đi để máy tự đặt mã mới.",
                "This idempotency key was used for something else. Leave it out, and a new one is made.",
                java.util.List.of());
    }
}
