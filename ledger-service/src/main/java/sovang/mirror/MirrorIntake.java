package sovang.mirror;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sovang.mirror.MirrorCommand.AcceptMirror;
import sovang.mirror.event.MirrorEvent.MirrorAccepted;
import sovang.mirror.event.MirrorId;
import sovang.naming.NewId;
import sovang.naming.Personal;
import sovang.organisation.command.Directory;
import sovang.refusal.Refusal;
import sovang.sheet.Sheet;
import sovang.sheet.Upload;
import sovang.sheet.Uploads;
import sovang.store.Caller;
import sovang.store.Done;
import sovang.store.Gateway;

/** Takes a file of the bank in: all of it is read, checked and staged, then it is accepted whole or refused whole. */
@Component
final class MirrorIntake {

    record Wish(LocalDate dataDate, String legalBasis, String fileName) {}

    /** @param state recording, already-imported or dry-run */
    record Outcome(MirrorId mirror, Done done, String state, Optional<Check> check) {}

    private final Directory directory;
    private final MirrorTables tables;
    private final MirrorShelf shelf;
    private final Gateway gateway;
    private final MirrorRecorder recorder;
    private final Clock clock;
    private final Uploads uploads;

    MirrorIntake(
            Directory directory,
            MirrorTables tables,
            MirrorShelf shelf,
            Gateway gateway,
            MirrorRecorder recorder,
            Clock clock,
            Uploads uploads) {
        this.directory = directory;
        this.tables = tables;
        this.shelf = shelf;
        this.gateway = gateway;
        this.recorder = recorder;
        this.clock = clock;
        this.uploads = uploads;
    }

    Outcome take(InputStream body, Wish wish, Caller caller) throws IOException {
        // all of it is off the wire before its turn comes, so a slow sender keeps nobody waiting
        try (Upload file = uploads.receive(body, Sheet.MOST_BYTES, "MIRROR_TOO_LARGE")) {
            return uploads.inTurn(() -> take(file, file.sha256(), wish, caller));
        }
    }

    private Outcome take(Upload file, String hash, Wish wish, Caller caller) throws IOException {
        var asked = caller.hashed(hash + "/" + wish.dataDate() + "/" + wish.legalBasis());
        var first = caller.dryRun() ? Optional.<Done>empty() : gateway.first(asked);
        if (first.isPresent())
            return new Outcome(
                    new MirrorId(String.valueOf(first.get().id())), first.get(), "recording", Optional.empty());
        var standing = tables.withFile(hash);
        if (standing.isPresent())
            return new Outcome(
                    standing.get(),
                    new Done(standing.get().value(), 0, false, caller.dryRun()),
                    "already-imported",
                    Optional.empty());
        var mirror = new MirrorId(NewId.after("mirror", clock));
        if (caller.dryRun()) {
            Check check = Check.of(file, wish.dataDate(), directory, (part, rows) -> {});
            return new Outcome(mirror, new Done(mirror.value(), 0, false, true), "dry-run", Optional.of(check));
        }
        return accept(mirror, file, hash, wish, asked);
    }

    private Outcome accept(MirrorId mirror, Upload file, String hash, Wish wish, Caller asked) throws IOException {
        try {
            Check check = Check.of(file, wish.dataDate(), directory, (part, rows) -> shelf.put(mirror, part, rows));
            var done = gateway.send(new AcceptMirror(accepted(mirror, hash, wish, check)), asked);
            if (done.replayed()) shelf.clear(mirror);
            else recorder.wake();
            return new Outcome(new MirrorId(String.valueOf(done.id())), done, "recording", Optional.of(check));
        } catch (Refusal refusal) {
            // when the database went away, it may have accepted the file, and what is staged is needed
            if (refusal.kind() != Refusal.Kind.UNAVAILABLE) shelf.clear(mirror);
            throw refusal;
        }
    }

    private static MirrorAccepted accepted(MirrorId mirror, String hash, Wish wish, Check check) {
        return new MirrorAccepted(
                mirror,
                wish.dataDate(),
                wish.legalBasis(),
                Personal.of(mirror, wish.fileName()),
                hash,
                check.rows(),
                check.parts(),
                check.current(),
                check.overdue(),
                check.frozen());
    }
}
