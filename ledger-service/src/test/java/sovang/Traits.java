package sovang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.NullMarked;
import sovang.naming.Recorded;
import sovang.server.ServerHome;

/** What a class is or does, as the rules of {@link ArchitectureTest} see it. */
final class Traits {

    /** What every feature may use, whatever its side. */
    private static final Set<String> SHARED =
            Set.of("money", "naming", "refusal", "http", "store", "projection", "sheet");

    private static final Set<String> FRACTIONS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    static final DescribedPredicate<JavaClass> RECORDS_WORDS_OR_INTERFACES =
            describe("records, words or interfaces", type -> type.isRecord() || type.isEnum() || type.isInterface());

    static final DescribedPredicate<JavaClass> ARE_AGGREGATES = describe(
            "are aggregates",
            type -> type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(AggregateIdentifier.class))
                    || type.getMethods().stream()
                            .anyMatch(method -> method.isAnnotatedWith(EventSourcingHandler.class)));

    static final DescribedPredicate<JavaClass> TAKE_RECORDED_EVENTS = describe(
            "take recorded events",
            type -> !type.isInterface()
                    && type.getMethods().stream()
                            .filter(method -> method.getName().equals("on"))
                            .anyMatch(method -> method.getRawParameterTypes().stream()
                                    .anyMatch(taken -> taken.isEquivalentTo(Recorded.class))));

    static final DescribedPredicate<JavaMethodCall> ASKS_THE_TIME = describe("asks what time it is", call -> {
        var asked = call.getTarget();
        String of = asked.getOwner().getPackageName();
        return switch (asked.getName()) {
            case "now" ->
                of.startsWith("java.time")
                        && !asked.getRawParameterTypes().stream().anyMatch(taken -> taken.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> of.equals("java.lang");
            default ->
                asked.getOwner().isEquivalentTo(Clock.class) && asked.getName().startsWith("system");
        };
    });

    static final DescribedPredicate<JavaClass> HOLDING_FRACTIONS = describe(
            "holding, taking or giving fractions",
            type -> Stream.concat(
                            type.getFields().stream().map(field -> field.getRawType()),
                            type.getCodeUnits().stream()
                                    .flatMap(unit -> Stream.concat(
                                            Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())))
                    .anyMatch(held ->
                            FRACTIONS.contains(held.getBaseComponentType().getName())));

    static final DescribedPredicate<JavaClass> REACHING_INTO_ANOTHER_FEATURE = describe(
            "reaching into another feature",
            type -> type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .anyMatch(target -> isInside(target, feature(type))));

    static final DescribedPredicate<JavaClass> IN_A_NULL_MARKED_PACKAGE =
            describe("in a null-marked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));

    private Traits() {}

    private static boolean isInside(JavaClass target, String feature) {
        String other = feature(target);
        return !feature.isEmpty()
                && !other.isEmpty()
                && !other.equals(feature)
                && !SHARED.contains(other)
                && !target.isEquivalentTo(ServerHome.class) // says where files are kept, and knows nothing else
                && !target.getPackageName().matches("sovang\\.[a-z]+\\.(event|command)");
    }

    /** {@code book} for {@code sovang.book.view}; nothing for Java's classes, and for the wiring, which may see all. */
    private static String feature(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        return names.length > 1 && names[0].equals("sovang") ? names[1] : "";
    }
}
