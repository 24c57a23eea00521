package org.dateline.parser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;

/** Packages import one way. */
class LadderTest {
    private static final JavaClasses PARSER = MainClasses.beside(NewsParser.class);
    private static final JavaClasses CORE = MainClasses.beside(Article.class);

    /** From the lowest; those on one step do not import each other. */
    private static final List<Set<String>> PARSER_LADDER = List.of(
            Set.of("text"),
            Set.of("lexicon"),
            Set.of("article"),
            Set.of("passage"),
            Set.of("sentence"),
            Set.of("clause"),
            Set.of("time"),
            Set.of("mention"),
            Set.of("statement", "meeting"));

    private static final List<Set<String>> CORE_LADDER =
            List.of(Set.of("style"), Set.of("model"), Set.of("coding", "chronicle"), Set.of("json"));

    @Test
    void stagesOfTheParser() {
        holds(PARSER_LADDER, "org.dateline.parser.", PARSER);
    }

    @Test
    void stagesUnderTheFront() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.parser.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dateline.parser")
                .because("the front stands above the stages")
                .check(PARSER);
    }

    @Test
    void packagesOfTheCore() {
        holds(CORE_LADDER, "org.dateline.", CORE);
    }

    @Test
    void circles() {
        slices().matching("org.dateline.(**)").should().beFreeOfCycles().check(PARSER);
        slices().matching("org.dateline.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void everyPackageOnTheLadder() {
        assertThat(PARSER.stream().map(JavaClass::getPackageName))
                .isSubsetOf(packages(PARSER_LADDER, "org.dateline.parser.", "org.dateline.parser"));
        assertThat(CORE.stream().map(JavaClass::getPackageName))
                .isSubsetOf(packages(CORE_LADDER, "org.dateline.", "org.dateline"));
    }

    private static void holds(List<Set<String>> ladder, String prefix, JavaClasses classes) {
        for (int step = 0; step < ladder.size(); step++) {
            for (String name : ladder.get(step)) {
                noClasses()
                        .that()
                        .resideInAPackage(prefix + name)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(notBelow(ladder, step, name, prefix))
                        .because("the packages are a ladder")
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    private static String[] notBelow(List<Set<String>> ladder, int step, String name, String prefix) {
        return ladder.subList(step, ladder.size()).stream()
                .flatMap(Set::stream)
                .filter(other -> !other.equals(name))
                .map(other -> prefix + other)
                .toArray(String[]::new);
    }

    private static Set<String> packages(List<Set<String>> ladder, String prefix, String other) {
        return Stream.concat(
                        Stream.of(other), ladder.stream().flatMap(Set::stream).map(name -> prefix + name))
                .collect(Collectors.toSet());
    }
}
