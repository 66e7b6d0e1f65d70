package sovang.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sovang.book.event.ForeignCurrency;
import sovang.book.event.Goods;

class EventNamesTest {

    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, int.class, Integer.class, long.class, boolean.class, LocalDate.class, YearMonth.class);

    @Test
    void every_record_of_every_sealed_event_interface_is_in_the_list() throws Exception {
        assertThat(records().toList())
                .hasSizeGreaterThan(30)
                .containsExactlyInAnyOrderElementsOf(EventNames.all().values());
    }

    @Test
    void every_event_interface_is_sealed_and_permits_records_alone() throws Exception {
        assertThat(interfaces().toList()).hasSizeGreaterThan(10).allSatisfy(events -> {
            assertThat(events.isSealed()).as(events.getName()).isTrue();
            assertThat(events.getPackageName()).endsWith(".event");
            assertThat(events.getPermittedSubclasses()).allMatch(Class::isRecord);
        });
    }

    @Test
    void a_name_is_a_thing_and_what_happened_to_it() {
        assertThat(EventNames.all().keySet()).allMatch(name -> name.matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
        EventNames.all().forEach((name, type) -> assertThat(EventNames.of(type)).isEqualTo(name));
    }

    @Test
    void a_name_or_a_record_that_is_not_in_the_list_is_said_so() {
        assertThatThrownBy(() -> EventNames.type("pledge.forgotten")).hasMessage("no event is called pledge.forgotten");
        assertThatThrownBy(() -> EventNames.of(String.class)).hasMessageContaining("has no stored name");
    }

    @Test
    void events_are_made_of_plain_things_alone() {
        assertThat(EventNames.all().values().stream()
                        .flatMap(type -> Shape.within(type).stream())
                        .distinct()
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .filter(component -> !isAllowed(component))
                        .map(component -> component.getDeclaringRecord().getName() + "." + component.getName()))
                .isEmpty();
    }

    @Test
    void what_is_not_plain_is_found() {
        record Wrong(double rate, Object any, List<Long> many, BigDecimal money, java.time.Instant at) {}
        assertThat(Wrong.class.getRecordComponents()).noneMatch(EventNamesTest::isAllowed);
    }

    /** Decimals stand for quantities of goods and for foreign money, never for đồng. */
    private static boolean isAllowed(RecordComponent component) {
        boolean many = component.getType() == List.class || component.getType() == Set.class;
        Class<?> type = Shape.element(component);
        if (many && type != String.class && !isOurs(type)) return false;
        if (!many && type != component.getType()) return false;
        if (type == BigDecimal.class)
            return Set.of(Goods.class, ForeignCurrency.class).contains(component.getDeclaringRecord());
        return PLAIN.contains(type) || isOurs(type);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("sovang.") && (type.isRecord() || type.isEnum());
    }

    private static Stream<Class<?>> records() throws Exception {
        return interfaces().flatMap(events -> Arrays.stream(events.getPermittedSubclasses()));
    }

    /** All interfaces of events that are compiled, whether anybody lists them or not. */
    private static Stream<? extends Class<?>> interfaces() throws Exception {
        Path classes = Path.of(LedgerEvent.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return classes(classes).stream()
                .filter(type ->
                        type.isInterface() && LedgerEvent.class.isAssignableFrom(type) && type != LedgerEvent.class);
    }

    private static List<? extends Class<?>> classes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .map(EventNamesTest::load)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EventNamesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
