package sovang.statement;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sovang.http.Fields;
import sovang.naming.NewId;
import sovang.naming.Personal;
import sovang.organisation.command.Directory;
import sovang.organisation.command.Directory.Account;
import sovang.organisation.event.PurseKind;
import sovang.refusal.Refusal;
import sovang.sheet.Upload;
import sovang.sheet.Uploads;
import sovang.statement.StatementCommand.AcceptStatement;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementId;
import sovang.statement.file.FileLimits;
import sovang.statement.file.Overlap;
import sovang.statement.file.StatementCheck;
import sovang.statement.file.StatementRefused;
import sovang.store.Caller;
import sovang.store.Done;
import sovang.store.Gateway;
import sovang.store.Vault;

/** Takes a file in: all of it is read and checked, then it is accepted whole or refused whole. */
@Component
final class Intake {

    static final String OVERTAKEN = "STATEMENT_OVERTAKEN";
    private static final int TRIES = 20;

    /** How a file is to be taken in. */
    record Wish(
            String account,
            String fileName,
            boolean strict,
            boolean skipBadRows,
            @Nullable String reason) {}

    private final Directory directory;
    private final Shelf shelf;
    private final Staging staging;
    private final Progress progress;
    private final Clock clock;
    private final Jobs jobs;
    private final Gateway gateway;
    private final Vault vault;
    private final Uploads uploads;
    private final Ownership ownership;

    Intake(
            Directory directory,
            Shelf shelf,
            Staging staging,
            Progress progress,
            Clock clock,
            Jobs jobs,
            Gateway gateway,
            Vault vault,
            Uploads uploads,
            Ownership ownership) {
        this.directory = directory;
        this.shelf = shelf;
        this.staging = staging;
        this.progress = progress;
        this.clock = clock;
        this.jobs = jobs;
        this.gateway = gateway;
        this.vault = vault;
        this.uploads = uploads;
        this.ownership = ownership;
    }

    Outcome take(InputStream body, Wish wish, Caller caller) throws IOException {
        Account account = account(wish.account());
        try (Upload file = uploads.receive(body, FileLimits.USUAL.bytes(), "STATEMENT_TOO_LARGE")) {
            return uploads.inTurn(() -> take(file, check(file, account), account, wish, caller));
        }
    }

    private Outcome take(Upload file, StatementCheck check, Account account, Wish wish, Caller caller)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return takeOnce(file, check, account, wish, caller);
            } catch (Refusal refusal) {
                if (!refusal.code().equals(OVERTAKEN) || attempt == TRIES) throw refusal;
            }
        }
    }

    private Outcome takeOnce(Upload file, StatementCheck check, Account account, Wish wish, Caller caller)
            throws IOException {
        var asked = caller.hashed(check.fileHash() + "/" + account.purse());
        var alone = Overlap.of(check.identities(), List.of());
        var first = caller.dryRun() ? Optional.<Done>empty() : gateway.first(asked);
        if (first.isPresent()) return again(first.get(), check, alone, account);
        var standing = shelf.standing(account.purse(), check.fileHash());
        if (standing.isPresent())
            return new Outcome(standing.get(), 0, false, "already-imported", check, alone, 0, account);
        if (!check.isClean() && !wish.skipBadRows()) throw Reports.badRows(check);
        if (check.breakCount() > 0 && wish.strict()) throw Reports.breaks(check);
        @Nullable String evenSo = ownership.ask(check, account, wish.reason(), caller);
        int ordinal = shelf.imports(account.purse()) + 1;
        var id = new StatementId(NewId.after("statement", clock));
        var earlier = shelf.earlier(account.purse(), check.from(), check.to());
        var overlap = Overlap.of(check.identities(), earlier, id.value());
        if (caller.dryRun()) return new Outcome(id, 0, false, "dry-run", check, overlap, overlap.count(), account);
        try (var in = file.open()) {
            staging.stage(id, in, check.identities(), overlap);
        }
        var accepted = accepted(id, account, wish, check, overlap, ordinal, evenSo);
        try {
            var done = gateway.send(new AcceptStatement(accepted), asked);
            jobs.wake();
            if (!done.replayed())
                return new Outcome(id, done.position(), false, "booking", check, overlap, overlap.count(), account);
            staging.unstage(id);
            return again(done, check, alone, account);
        } catch (Refusal refusal) {
            // when the database went away, it may have accepted the file, and its booking needs what is staged
            if (refusal.kind() != Refusal.Kind.UNAVAILABLE) staging.unstage(id);
            throw refusal;
        }
    }

    /** The first answer to the same key. */
    private Outcome again(Done first, StatementCheck check, Overlap alone, Account account) {
        var id = new StatementId(String.valueOf(first.id()));
        int held = progress.of(id).accepted().held();
        return new Outcome(id, first.position(), true, "booking", check, alone, held, account);
    }

    private StatementCheck check(Upload file, Account account) throws IOException {
        try {
            return StatementCheck.of(
                    file::open,
                    account.bank(),
                    vault.secret("statement-lines"),
                    LocalDate.ofInstant(clock.instant(), Fields.ZONE));
        } catch (StatementRefused refused) {
            throw new Refusal(Refusal.Kind.INVALID, refused.code(), refused.vietnamese(), refused.english(), List.of());
        }
    }

    private static StatementAccepted accepted(
            StatementId id,
            Account account,
            Wish wish,
            StatementCheck check,
            Overlap overlap,
            int ordinal,
            @Nullable String evenSo) {
        return new StatementAccepted(
                id,
                account.purse(),
                account.unit(),
                account.fund(),
                account.campaign(),
                Personal.of(id, wish.fileName()),
                check.fileHash(),
                check.layout().bank(),
                check.style().name(),
                check.rows(),
                check.credits(),
                check.creditSum(),
                check.debits(),
                check.debitSum(),
                overlap.count(),
                check.badRows(),
                check.breakCount(),
                check.from(),
                check.to(),
                ordinal,
                Reports.findings(check, overlap),
                evenSo);
    }

    private Account account(String number) {
        var found = directory.accounts(number).stream()
                .filter(account -> account.kind() == PurseKind.BANK || account.kind() == PurseKind.TREASURY)
                .toList();
        if (found.size() == 1) return found.getFirst();
        throw Refusal.rule(
                found.isEmpty() ? "STATEMENT_ACCOUNT_UNKNOWN" : "STATEMENT_ACCOUNT_SEVERAL",
                found.isEmpty()
                        ? "Chưa có tài khoản số " + number + ". Hãy thêm bằng lệnh sovang account add."
                        : "Có nhiều tài khoản số " + number + ". Hãy nêu mã của tài khoản (sovang account list).",
                found.isEmpty()
                        ? "There is no account " + number + ". Add it with sovang account add."
                        : "Several accounts have the number " + number + ". Name one by its id (sovang account list).");
    }
}
