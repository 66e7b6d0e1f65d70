package sovang.cli.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import sovang.cli.json.Json;
import sovang.naming.BackupFile;

/** A small backup, right in everything that a test doesn't bend; the manifest is made for what was bent. */
final class ABackup {

    private static final List<String> COLUMNS =
            List.of("position", "recorded_at", "stream", "sequence", "type", "revision", "payload", "metadata");

    final List<String> events = new ArrayList<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private UnaryOperator<String> manifest = text -> text;

    static ABackup whole() {
        ABackup backup = new ABackup();
        backup.events.add(event(1, "unit-95", 0, "unit.added", "{\"name\":\"Bạc Liêu\"}"));
        backup.events.add(event(2, "donor-1", 0, "donor.added", "{\"text\":\"hai\\\\ndòng \\\\\"a\\\\\"\"}"));
        backup.events.add(event(3, "unit-95", 1, "unit.renamed", "{\"name\":\"Cà Mau\"}"));
        backup.events.add(event(4, "unit-95", 2, "unit.ended", "{}"));
        return backup;
    }

    static String event(long position, String stream, long sequence, String type, String payload) {
        return String.join(
                "\t",
                Long.toString(position),
                "2026-11-21 23:23:50.965266+00",
                stream,
                Long.toString(sequence),
                type,
                "1",
                payload,
                "{\"actor\":\"a\"}");
    }

    /** One part more, or another text for one; null leaves it out. */
    ABackup with(String part, @Nullable String text) {
        parts.put(part, String.valueOf(text));
        return this;
    }

    ABackup telling(UnaryOperator<String> changed) {
        manifest = changed;
        return this;
    }

    byte[] bytes() {
        var all = new LinkedHashMap<String, String>();
        String rows = events.isEmpty() ? "" : String.join("\n", events) + "\n";
        all.put(BackupFile.entry(BackupFile.EVENTS), rows);
        all.put(BackupFile.MASTER_KEY, "{\"primaryKeyId\":1,\"key\":[]}");
        List<Map<String, @Nullable Object>> entries = all.entrySet().stream()
                .map(part -> entry(part.getKey(), part.getValue()))
                .toList();
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("format", 1);
        told.put("createdAt", "2026-11-21T23:23:50.965266Z");
        told.put("position", events.size());
        told.put("events", events.size());
        told.put("database", "embedded PostgreSQL 18.6");
        told.put("entries", entries);
        all.put(BackupFile.MANIFEST, manifest.apply(Json.write(told)));
        all.putAll(parts);
        return zip(all);
    }

    private Map<String, @Nullable Object> entry(String name, String text) {
        boolean table = name.startsWith("tables/");
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("name", name);
        entry.put("table", table ? BackupFile.EVENTS : null);
        entry.put("columns", table ? COLUMNS : List.of());
        entry.put("rows", table ? events.size() : 0);
        entry.put("bytes", text.getBytes(StandardCharsets.UTF_8).length);
        entry.put("sha256", sha256(text));
        return entry;
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                if (part.getValue().equals("null")) continue;
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
