package org.dateline.parser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodReference;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;

/**
 * No output hangs on the order of a hash table: a class that makes one looks things up in it, and does not walk through it.
 */
class OrderTest {
    /** What makes a collection without an order of its own. */
    private static final Set<String> MAKERS = Set.of(
            "java.util.HashMap.<init>",
            "java.util.HashSet.<init>",
            "java.util.IdentityHashMap.<init>",
            "java.util.concurrent.ConcurrentHashMap.<init>",
            "java.util.Map.of",
            "java.util.Map.ofEntries",
            "java.util.Map.copyOf",
            "java.util.Set.of",
            "java.util.Set.copyOf",
            "java.util.stream.Collectors.toSet",
            "java.util.stream.Collectors.toUnmodifiableSet",
            "java.util.stream.Collectors.toMap",
            "java.util.stream.Collectors.groupingBy",
            "java.util.stream.Collectors.partitioningBy");

    /** What walks through a collection. */
    private static final Set<String> WALKS = Set.of(
            "java.util.Map.entrySet",
            "java.util.Map.keySet",
            "java.util.Map.values",
            "java.util.Map.forEach",
            "java.util.Map.replaceAll",
            "java.util.HashMap.entrySet",
            "java.util.HashMap.keySet",
            "java.util.HashMap.values",
            "java.util.HashMap.forEach",
            "java.util.Set.iterator",
            "java.util.Set.forEach",
            "java.util.Set.stream",
            "java.util.Set.toArray",
            "java.util.HashSet.iterator",
            "java.util.HashSet.stream");

    /** What these walk through is another collection, which has an order. */
    private static final Set<String> ORDERED = Set.of(
            "org.dateline.parser.lexicon.Confidence",
            "org.dateline.parser.meeting.Sides",
            "org.dateline.json.UnknownWords",
            "org.dateline.coding.CodeTables");

    /** Asks sets whether any of their members will do, in many places; its output is in the digest of SameEveryTimeTest. */
    private static final String CHRONICLE = "org.dateline.chronicle";

    @Test
    void parserAndCore() {
        for (Class<?> module : List.of(NewsParser.class, Article.class)) {
            classes()
                    .should(new LookUpOnly())
                    .because("the same text gives the same output everywhere")
                    .check(MainClasses.beside(module));
        }
    }

    @Test
    void offender() {
        JavaClass offender = new ClassFileImporter().importClass(Offender.class);
        assertThat(names(offender)).anyMatch(MAKERS::contains).anyMatch(WALKS::contains);
    }

    private static Stream<String> names(JavaClass type) {
        return Stream.<JavaAccess<?>>concat(
                        type.getCodeUnitCallsFromSelf().stream(),
                        Stream.concat(
                                type.getMethodReferencesFromSelf().stream(),
                                type.getConstructorReferencesFromSelf().stream()))
                .map(access -> access.getTargetOwner().getName() + "."
                        + (access instanceof JavaMethodReference method ? method.getName() : access.getName()));
    }

    private static final class LookUpOnly extends ArchCondition<JavaClass> {
        LookUpOnly() {
            super("not walk through collections where it makes some without an order");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            List<String> walks = names(type).filter(WALKS::contains).distinct().toList();
            boolean makes = names(type).anyMatch(MAKERS::contains);
            boolean known =
                    ORDERED.contains(type.getName()) || type.getPackageName().equals(CHRONICLE);
            if (makes && !walks.isEmpty() && !known) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " walks by " + walks));
            }
        }
    }

    private static final class Offender {
        String told(String word) {
            Map<String, Integer> counts = new HashMap<>();
            counts.put(word, 1);
            return counts.entrySet().toString();
        }
    }
}
