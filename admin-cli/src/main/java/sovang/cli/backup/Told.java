package sovang.cli.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sovang.cli.Session;
import sovang.cli.json.Json;
import sovang.cli.json.Node;
import sovang.cli.output.Column;
import sovang.cli.output.Printer;
import sovang.cli.output.Table;
import sovang.cli.text.Money;
import sovang.cli.text.Text;

/** What is said of a backup: the same members whether it was just made or just checked. */
record Told(Session session, Path file, Node manifest) {

    private static final List<String> MEMBERS =
            List.of("format", "createdAt", "position", "events", "database", "program", "schema");

    /** @param sentence with holes for events, position, file and size */
    void print(Printer printer, Text sentence) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("file", file.toString());
        members.put("bytes", size());
        for (String name : MEMBERS) members.put(name, manifest.at(name).value());
        Node node = new Node(members);
        printer.print(
                Json.write(members),
                () -> new Table(
                        members.keySet().stream()
                                .map(name -> Column.text(name, name))
                                .toList(),
                        List.of(node)),
                out -> out.println(sentence.with(
                                Money.grouped(manifest.amount("events")),
                                manifest.text("position"),
                                file,
                                Size.of(size()))
                        .in(session.lang())));
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
