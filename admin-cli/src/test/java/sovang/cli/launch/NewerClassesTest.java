package sovang.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NewerClassesTest {
    @TempDir
    Path folder;

    @Test
    void the_rewritten_picocli_passes_the_verifier_and_parses() throws Exception {
        Path picocli = Path.of(CommandLine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path newer = folder.resolve("picocli.jar");
        NewerClasses.rewrite(picocli, newer);
        try (URLClassLoader alone = new URLClassLoader(new URL[] {newer.toUri().toURL()}, null)) {
            Class<?> spec = alone.loadClass("picocli.CommandLine$Model$CommandSpec");
            Object made = spec.getMethod("create").invoke(null);
            Object line = alone.loadClass("picocli.CommandLine")
                    .getConstructor(Object.class)
                    .newInstance(made);
            Object text = line.getClass().getMethod("getUsageMessage").invoke(line);
            assertThat(text.toString()).contains("Usage: <main class>");
            try (var bytes = spec.getResourceAsStream("CommandLine$Model$CommandSpec.class")) {
                assertThat(bytes.readNBytes(8)[7]).isEqualTo((byte) 61);
            }
        }
    }
}
