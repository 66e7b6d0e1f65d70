package sovang;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Date;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import sovang.money.Dong;
import sovang.projection.View;
import sovang.store.Appender;

/** Where lines of code may live, and what they may know. Each rule is also seen failing, on a violation planted for it. */
class ArchitectureTest {

    private static final JavaClasses LEDGER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("sovang");

    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("sovang.planted", "sovang.grafted");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "EventThatKnowsTheStore",
                        classes()
                                .that()
                                .resideInAnyPackage("sovang..event..", "sovang.money..", "sovang.naming..")
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(
                                        "java.lang..",
                                        "java.math..",
                                        "java.time..",
                                        "java.util..",
                                        "java.security..",
                                        "sovang..event..",
                                        "sovang.money..",
                                        "sovang.naming..",
                                        "com.fasterxml.jackson.annotation..",
                                        "org.jspecify.."))
                                .as("events know Java, each other, money and names, and nothing else")),
                rule(
                        "EventThatIsAClass",
                        classes()
                                .that()
                                .resideInAPackage("sovang..event..")
                                .should(be(Traits.RECORDS_WORDS_OR_INTERFACES))
                                .as("events are records, words or interfaces")),
                rule(
                        "ViewThatWrites",
                        noClasses()
                                .that()
                                .resideInAnyPackage("sovang..view..", "sovang.projection..")
                                .should()
                                .dependOnClassesThat(resideInAPackage("sovang..")
                                        .and(not(resideInAnyPackage(
                                                "sovang..event..",
                                                "sovang..view..",
                                                "sovang.projection..",
                                                "sovang.money..",
                                                "sovang.naming..",
                                                "sovang.refusal.."))))
                                .as("views know events, money and views, and never call the write side")),
                rule("FeatureThatReachesIn", features()),
                rule("ViewThatReadsAnother", features()),
                rule(
                        "PublicAggregate",
                        classes()
                                .that(Traits.ARE_AGGREGATES)
                                .should()
                                .bePackagePrivate()
                                .as("aggregates are the business of their package")),
                rule("AggregateThatLogs", aggregates()),
                rule("AggregateThatQueries", aggregates()),
                rule("AggregateThatReadsAView", aggregates()),
                rule(
                        "FoldThatIsNoView",
                        classes()
                                .that()
                                .resideInAPackage("sovang..view..")
                                .and(Traits.TAKE_RECORDED_EVENTS)
                                .should()
                                .implement(View.class)
                                .as("what folds events in a view is a View, so that the projector knows it")),
                rule(
                        "AsksTheTime",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName("sovang.Wiring")
                                .should()
                                .callMethodWhere(Traits.ASKS_THE_TIME)
                                .orShould()
                                .callConstructor(Date.class)
                                .as("nobody asks what time it is without a clock")),
                rule(
                        "FractionOfDong",
                        noClasses()
                                .should(be(Traits.HOLDING_FRACTIONS))
                                .as("no number with a floating point is kept, taken or given")),
                rule(
                        "SumThatWraps",
                        noClasses()
                                .should()
                                .callMethod(LongStream.class, "sum")
                                .as("a sum that does not fit is an error, never a wrapped number")),
                rule(
                        "InjectedField",
                        noFields()
                                .should()
                                .beAnnotatedWith(Autowired.class)
                                .orShould()
                                .beAnnotatedWith(Value.class)
                                .as("what a class needs comes through its constructor")),
                rule(
                        "PlantedManager",
                        noClasses()
                                .should()
                                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|Service)")
                                .orShould()
                                .haveNameMatching(".*[.$](Base|Abstract)[A-Z][^.$]*")
                                .as("names are the field's words")),
                rule(
                        "Unmarked",
                        classes()
                                .should(be(Traits.IN_A_NULL_MARKED_PACKAGE))
                                .as("every package says that null is marked")));
    }

    @Test
    void the_rules_look_at_every_side() {
        assertThat(Stream.of(Dong.class, View.class, Appender.class)).allMatch(side -> LEDGER.contain(side));
        assertThat(LEDGER.contain(ArchitectureTest.class)).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void the_ledger_keeps_it(String planted, ArchRule rule) {
        rule.check(LEDGER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void what_was_planted_is_caught(String planted, ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("." + planted));
    }

    private static ArchRule features() {
        return noClasses()
                .should(be(Traits.REACHING_INTO_ANOTHER_FEATURE))
                .as("features meet only through their events and commands");
    }

    private static ArchRule aggregates() {
        return classes()
                .that(Traits.ARE_AGGREGATES)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java.lang..",
                                "java.math..",
                                "java.time..",
                                "java.util",
                                "java.util.function..",
                                "java.util.stream..",
                                "sovang..",
                                "org.axonframework..",
                                "org.jspecify..")
                        .and(not(resideInAnyPackage("sovang..view..", "sovang.http.."))))
                .as("aggregates see Java, the ledger and Axon: no logger, no Spring, no SQL, no view");
    }

    private static Arguments rule(String planted, ArchRule rule) {
        return arguments(planted, rule.allowEmptyShould(true));
    }
}
