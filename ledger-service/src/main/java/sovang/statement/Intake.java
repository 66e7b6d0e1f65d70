package sovang.statement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import sovang.http.Bodies;
import sovang.naming.Personal;
import sovang.organisation.command.Directory;
import sovang.organisation.command.Directory.Account;
import sovang.organisation.event.PurseKind;
import sovang.refusal.Refusal;
import sovang.statement.StatementCommand.AcceptStatement;
import sovang.statement.event.StatementEvent.StatementAccepted;
import sovang.statement.event.StatementId;
import sovang.statement.file.FileLimits;
import sovang.statement.file.Overlap;
import sovang.statement.file.StatementCheck;
import sovang.statement.file.StatementRefused;
import sovang.store.Caller;
import sovang.store.Gateway;
import sovang.store.Vault;

/** Takes a file in: all of it is read and checked, then it is accepted whole or refused whole. */
@Component
final class Intake {

    static final String OVERTAKEN = "STATEMENT_OVERTAKEN";
    private static final int TRIES = 5;

    /** How a file is to be taken in. */
    record Wish(String account, String fileName, boolean strict, boolean skipBadRows) {}

    /** What became of it; {@code overlap} says which rows are held back. */
    record Outcome(
            StatementId id,
            long position,
            boolean replayed,
            String state,
            StatementCheck check,
            Overlap overlap,
            Account account) {}

    private final Directory directory;
    private final Shelf shelf;
    private final Jobs jobs;
    private final Gateway gateway;
    private final Vault vault;
    private final Path home;

    Intake(
            Directory directory,
            Shelf shelf,
            Jobs jobs,
            Gateway gateway,
            Vault vault,
            @Value("${sovang.home}") Path home) {
        this.directory = directory;
        this.shelf = shelf;
        this.jobs = jobs;
        this.gateway = gateway;
        this.vault = vault;
        this.home = home;
    }

    Outcome take(InputStream body, Wish wish, Caller caller) throws IOException {
        Account account = account(wish.account());
        Path file = Files.createTempFile(Files.createDirectories(home.resolve("incoming")), "statement", ".tmp");
        try {
            spool(body, file);
            for (int attempt = 1; ; attempt++) {
                try {
                    return take(file, account, wish, caller);
                } catch (Refusal refusal) {
                    if (!refusal.code().equals(OVERTAKEN) || attempt == TRIES) throw refusal;
                }
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Outcome take(Path file, Account account, Wish wish, Caller caller) throws IOException {
        StatementCheck check = check(file, account);
        var standing = shelf.standing(account.purse(), check.fileHash());
        if (standing.isPresent())
            return new Outcome(
                    standing.get(),
                    0,
                    false,
                    "already-imported",
                    check,
                    Overlap.of(check.identities(), List.of()),
                    account);
        if (!check.isClean() && !wish.skipBadRows()) throw Reports.badRows(check);
        if (check.breakCount() > 0 && wish.strict()) throw Reports.breaks(check);
        int ordinal = shelf.imports(account.purse()) + 1;
        var overlap = Overlap.of(check.identities(), shelf.earlier(account.purse(), check.from(), check.to()));
        var id = id(account, check, ordinal);
        if (caller.dryRun()) return new Outcome(id, 0, false, "dry-run", check, overlap, account);
        try (var in = Files.newInputStream(file)) {
            shelf.stage(id, in, check.identities(), overlap);
        }
        var accepted = accepted(id, account, wish, check, overlap, ordinal);
        try {
            var done = gateway.send(
                    new AcceptStatement(accepted), caller.hashed(check.fileHash() + "/" + account.purse()));
            jobs.wake();
            var known = done.id() == null ? id : new StatementId(done.id());
            return new Outcome(known, done.position(), done.replayed(), "booking", check, overlap, account);
        } catch (Refusal refusal) {
            shelf.unstage(id);
            throw refusal;
        }
    }

    private StatementCheck check(Path file, Account account) throws IOException {
        try {
            return StatementCheck.of(() -> Files.newInputStream(file), account.bank(), vault.secret("statement-lines"));
        } catch (StatementRefused refused) {
            throw new Refusal(Refusal.Kind.INVALID, refused.code(), refused.vietnamese(), refused.english(), List.of());
        }
    }

    private static StatementAccepted accepted(
            StatementId id, Account account, Wish wish, StatementCheck check, Overlap overlap, int ordinal) {
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
                ordinal);
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

    private static void spool(InputStream body, Path file) throws IOException {
        long most = FileLimits.USUAL.bytes();
        try (var out = Files.newOutputStream(file)) {
            byte[] piece = new byte[1 << 16];
            long size = 0;
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                size += read;
                if (size > most)
                    throw new Refusal(
                            Refusal.Kind.TOO_LARGE,
                            "STATEMENT_TOO_LARGE",
                            "Tệp lớn quá " + (most >> 20) + " MB. Hãy tách thành nhiều tệp.",
                            "The file is over " + (most >> 20) + " MB. Split it.",
                            List.of());
                out.write(piece, 0, read);
            }
        }
    }

    private static StatementId id(Account account, StatementCheck check, int ordinal) {
        String what = account.purse() + "/" + check.fileHash() + "/" + ordinal;
        return new StatementId("statement-"
                + Bodies.hash(what, what.getBytes(StandardCharsets.UTF_8)).substring(0, 16));
    }
}
