package sovang.cli.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import sovang.cli.backup.Damage.Found;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.text.Text;
import sovang.naming.BackupFile;

/** Reads a backup from end to end and believes nothing that it says of itself; needs no server and little memory. */
record Verifier(Path file) {

    /** The manifest of a backup that is whole; else a failure with exit code 7 that names the first thing that is wrong. */
    Node check() {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Node manifest = manifest(zip);
            List<Node> entries = manifest.list("entries");
            compareNames(zip, entries);
            for (Node entry : entries) check(zip, entry, manifest);
            for (Node entry : entries)
                if (entry.text("table").equals(VaultKeys.TABLE)) new VaultKeys(zip, entry).check();
            return manifest;
        } catch (Found damage) {
            throw Damage.of(file, damage.what());
        } catch (ZipException | EOFException broken) {
            throw Damage.of(file, NOT_WHOLE.with(String.valueOf(broken.getMessage())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Node manifest(ZipFile zip) throws IOException, Found {
        ZipEntry entry = zip.getEntry(BackupFile.MANIFEST);
        if (entry == null) throw new Found(NO_MANIFEST);
        String text = new Part(zip, entry).text();
        if (!Json.isObject(text)) throw new Found(NO_MANIFEST);
        Node manifest = Json.read(text);
        if (manifest.amount("format") != BackupFile.FORMAT)
            throw new Found(OTHER_FORMAT.with(manifest.text("format"), BackupFile.FORMAT));
        if (manifest.amount("events") != manifest.amount("position"))
            throw new Found(NOT_CONTIGUOUS.with(manifest.text("events"), manifest.text("position")));
        return manifest;
    }

    private static void compareNames(ZipFile zip, List<Node> entries) throws Found {
        List<String> told = new ArrayList<>(
                entries.stream().map(entry -> entry.text("name")).toList());
        told.add(BackupFile.MANIFEST);
        List<String> there = new ArrayList<>(zip.stream().map(ZipEntry::getName).toList());
        for (String needed : List.of(BackupFile.entry(BackupFile.EVENTS), BackupFile.MASTER_KEY))
            if (!told.contains(needed)) throw new Found(MISSING.with(needed));
        for (String name : told) if (!there.remove(name)) throw new Found(MISSING.with(name));
        Collections.sort(there);
        if (!there.isEmpty()) throw new Found(UNKNOWN.with(there.getFirst()));
    }

    private static void check(ZipFile zip, Node entry, Node manifest) throws IOException, Found {
        String name = entry.text("name");
        Part part = new Part(zip, zip.getEntry(name));
        try {
            if (!entry.text("table").isEmpty()) new Rows(entry, manifest).check(part);
            else if (!Json.isObject(part.text())) throw new Found(NOT_JSON);
            part.compare(entry);
        } catch (Found damage) {
            throw new Found(Text.same(name + ", ").plus(damage.what()));
        } catch (ZipException broken) {
            throw new Found(Text.same(name + ", ").plus(UNREADABLE.with(String.valueOf(broken.getMessage()))));
        }
    }

    private static final Text NOT_WHOLE = Text.of(
            "không phải tệp zip trọn vẹn, có thể bị cắt giữa chừng ({}).",
            "it is no whole zip, perhaps it was cut off ({}).");
    private static final Text NO_MANIFEST =
            Text.of("thiếu hoặc hỏng bản kê manifest.json.", "manifest.json is missing or broken.");
    private static final Text OTHER_FORMAT = Text.of(
            "dạng tệp {} không phải dạng {} mà chương trình này đọc được.",
            "its format is {}, and this program reads format {}.");
    private static final Text NOT_CONTIGUOUS = Text.of(
            "bản kê ghi {} sự kiện nhưng vị trí cuối là {}.",
            "the manifest tells of {} events and of {} as the last position.");
    private static final Text MISSING = Text.of("thiếu phần {}.", "the part {} is missing.");
    private static final Text UNKNOWN =
            Text.of("có phần {} không nằm trong bản kê.", "the part {} is not in the manifest.");
    private static final Text NOT_JSON = Text.of("không phải JSON.", "it is not JSON.");
    private static final Text UNREADABLE = Text.of("không giải nén được ({}).", "it can't be unpacked ({}).");
}
