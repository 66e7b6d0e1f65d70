package sovang.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a folder laid out like the project, with a script in Java's place that says how it was called. */
class LauncherTest {
    private static final List<String> MODULES = List.of("ledger-events", "projections", "ledger-service", "admin-cli");
    private static final Path LAUNCHER = Path.of("../sovang").toAbsolutePath().normalize();
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2024-09-21T00:00:00Z"));
    private static final FileTime LATER = FileTime.from(Instant.parse("2024-09-22T00:00:00Z"));

    record Outcome(int exit, String out, String err) {}

    @TempDir
    Path folder;

    Path root = Path.of(".");
    Path sovang = Path.of(".");
    Path jdk = Path.of(".");

    @BeforeEach
    void lay_out() throws IOException {
        root = Files.createDirectories(folder.resolve("Sổ Vàng, bản mới"));
        sovang = Files.copy(LAUNCHER, root.resolve("sovang"));
        executable(root.resolve("mvnw"), "#!/bin/bash\necho \"mvnw $*\"\nexit 1\n");
        for (String module : MODULES) {
            Files.setLastModifiedTime(file(module + "/pom.xml"), LONG_AGO);
            Files.createDirectories(root.resolve(module + "/src/main"));
            Files.setLastModifiedTime(root.resolve(module + "/src/main"), LONG_AGO);
            Files.createDirectories(root.resolve(module + "/target/lib"));
            Files.setLastModifiedTime(file(module + "/target/" + module + "-1-SNAPSHOT.jar"), LATER);
        }
        Files.setLastModifiedTime(file("admin-cli/target/sovang.aot"), LATER);
        file("ledger-service/target/lib/spring.jar");
        jdk = folder.resolve("jvms/jdk-25");
        executable(jdk.resolve("bin/javac"), "#!/bin/bash\n");
        java("25.0.1");
    }

    @Test
    void it_passes_the_arguments_on_from_an_empty_environment_and_returns_the_exit_code() throws Exception {
        Outcome seen = run(Map.of(), sovang, "unit", "add", "--name", "Bạc Liêu");
        assertThat(seen.out()).contains("<sovang.cli.Sovang><unit><add><--name><Bạc Liêu>");
        assertThat(seen.exit()).isEqualTo(7);
    }

    @Test
    void java_reads_utf_8_whatever_the_locale_of_the_caller_which_still_reaches_the_command_line() throws Exception {
        Outcome seen = run(Map.of("LANG", "vi_VN", "LC_ALL", "C"), sovang);
        assertThat(seen.out()).contains("LC_ALL=C.UTF-8").contains("SOVANG_LOCALE=C\n");
    }

    @Test
    void the_service_is_given_each_jar_by_name_and_the_same_java() throws Exception {
        assertThat(run(Map.of(), sovang).out())
                .contains("SOVANG_SERVICE_CLASSPATH=" + root + "/ledger-service/target/ledger-service-1-SNAPSHOT.jar:"
                        + root + "/ledger-service/target/lib/spring.jar\n")
                .contains("SOVANG_JAVA=" + jdk + "/bin/java\n");
    }

    @Test
    void it_works_with_an_empty_path() throws Exception {
        assertThat(run(Map.of("PATH", ""), sovang).exit()).isEqualTo(7);
    }

    @Test
    void it_works_through_links_and_from_another_folder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.relativize(sovang));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("so-vang"), link);
        assertThat(run(Map.of(), linkToLink).out()).contains(root + "/admin-cli/target/admin-cli-1-SNAPSHOT.jar");
    }

    @Test
    void no_java_is_one_sentence_in_each_language_and_exit_code_1() throws Exception {
        Outcome seen = run(Map.of("SOVANG_JVMS", folder + "/empty", "PATH", folder + "/empty"), sovang);
        onlyWhereNoJavaIsInstalled(seen);
        assertThat(seen.exit()).isEqualTo(1);
        assertThat(seen.err().lines()).hasSize(2);
        assertThat(seen.err()).contains("hãy cài JDK 25 trở lên").contains("install JDK 25 or later");
    }

    @Test
    void too_old_a_java_is_named_with_its_version() throws Exception {
        java("17.0.9");
        Outcome seen = run(Map.of(), sovang);
        assertThat(seen.exit()).isEqualTo(1);
        assertThat(seen.err()).contains("quá cũ").contains("too old").contains(jdk + " (17)");
    }

    @Test
    void java_8_is_not_taken_for_java_180() throws Exception {
        java("1.8.0_392");
        assertThat(run(Map.of(), sovang).err()).contains(jdk + " (8)");
    }

    @Test
    void java_home_is_taken_first_and_a_bad_one_is_passed_over() throws Exception {
        assertThat(run(Map.of("JAVA_HOME", jdk.toString(), "SOVANG_JVMS", folder + "/empty"), sovang)
                        .exit())
                .isEqualTo(7);
        assertThat(run(Map.of("JAVA_HOME", folder + "/nothing"), sovang).exit()).isEqualTo(7);
    }

    @Test
    void a_release_file_spares_asking_java() throws Exception {
        executable(jdk.resolve("bin/java"), "#!/bin/bash\n[ \"$1\" = -version ] && exit 9\nexit 7\n");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.1\"\n");
        assertThat(run(Map.of(), sovang).exit()).isEqualTo(7);
    }

    @Test
    void nothing_is_built_while_the_jars_are_newer_than_the_sources() throws Exception {
        assertThat(run(Map.of(), sovang).err()).isEmpty();
    }

    @Test
    void a_changed_source_is_built_first_and_a_failed_build_ends_with_exit_code_1() throws Exception {
        file("projections/src/main/Row.java");
        Outcome seen = run(Map.of(), sovang);
        assertThat(seen.out()).isEmpty();
        assertThat(seen.err()).contains("mvnw -q -B -Dmaven.test.skip=true").contains("The build failed");
        assertThat(seen.exit()).isEqualTo(1);
    }

    @Test
    void after_a_build_that_left_the_jar_alone_nothing_is_built_again() throws Exception {
        executable(root.resolve("mvnw"), "#!/bin/bash\necho built\n");
        file("ledger-service/src/main/Same.java");
        assertThat(run(Map.of(), sovang).err()).contains("built");
        assertThat(run(Map.of(), sovang).err()).isEmpty();
    }

    @Test
    void without_sources_nothing_is_ever_built() throws Exception {
        Files.delete(root.resolve("mvnw"));
        file("projections/src/main/Row.java");
        assertThat(run(Map.of(), sovang).exit()).isEqualTo(7);
        Files.delete(root.resolve("admin-cli/target/admin-cli-1-SNAPSHOT.jar"));
        Outcome seen = run(Map.of(), sovang);
        assertThat(seen.exit()).isEqualTo(1);
        assertThat(seen.err()).contains("install Sổ Vàng again");
    }

    @Test
    void two_starts_at_once_build_once() throws Exception {
        executable(root.resolve("mvnw"), "#!/bin/bash\necho built >>builds\n");
        file("ledger-service/src/main/New.java");
        Process one = start(Map.of(), sovang);
        Process other = start(Map.of(), sovang);
        assertThat(one.waitFor()).isEqualTo(7);
        assertThat(other.waitFor()).isEqualTo(7);
        assertThat(Files.readAllLines(root.resolve("builds"))).hasSize(1);
    }

    /** The launcher adds /usr/bin to an empty PATH; where an old Java is found there the sentence is the other one. */
    private static void onlyWhereNoJavaIsInstalled(Outcome seen) {
        assertThat(seen.err()).containsAnyOf("Không tìm thấy Java", "quá cũ");
    }

    private void java(String version) throws IOException {
        executable(jdk.resolve("bin/java"), """
                #!/bin/bash
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-20' >&2; exit; fi
                printf '<%%s>' "$@"; echo
                while IFS= read -r line; do echo "$line"; done < <(/usr/bin/env)
                exit 7
                """.formatted(version));
    }

    private Path file(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, "x");
    }

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Outcome run(Map<String, String> environment, Path launcher, String... arguments) throws Exception {
        Process process = start(environment, launcher, arguments);
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, err);
    }

    private Process start(Map<String, String> environment, Path launcher, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("SOVANG_JVMS", jdk.resolveSibling("").toString());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
