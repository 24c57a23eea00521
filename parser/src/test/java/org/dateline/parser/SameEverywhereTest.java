package org.dateline.parser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;

/** Nothing depends on the machine's language, encoding, zone or clock. */
class SameEverywhereTest {
    /** Of each the result is another one on another machine, in another country, or at another time. */
    private static final Set<String> NEVER = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.lineSeparator",
            "java.lang.Math.random",
            "java.lang.String.formatted",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset");

    private static final Set<String> WITH_LOCALE = Set.of(
            "java.lang.String.format",
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.time.format.DateTimeFormatter.ofPattern");

    private static final Set<String> WITH_CHARSET = Set.of(
            "java.lang.String.getBytes",
            "java.io.InputStreamReader.<init>",
            "java.io.OutputStreamWriter.<init>",
            "java.io.FileReader.<init>",
            "java.io.FileWriter.<init>",
            "java.io.PrintStream.<init>",
            "java.util.Scanner.<init>");

    @Test
    void parserAndCore() {
        for (Class<?> module : List.of(NewsParser.class, Article.class)) {
            noClasses()
                    .should()
                    .callCodeUnitWhere(DescribedPredicate.describe("hangs on the machine", SameEverywhereTest::hangs))
                    .because("the same text gives the same output everywhere")
                    .check(MainClasses.beside(module));
        }
    }

    @Test
    void offender() {
        JavaClass offender = new ClassFileImporter().importClass(Offender.class);
        assertThat(offender.getCodeUnitCallsFromSelf().stream().filter(SameEverywhereTest::hangs))
                .extracting(JavaCall::getName)
                .containsExactlyInAnyOrder("now", "toLowerCase", "getBytes", "<init>", "format");
    }

    private static boolean hangs(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = owner + "." + call.getName();
        return NEVER.contains(name)
                || owner.startsWith("java.time.") && call.getName().equals("now")
                || WITH_LOCALE.contains(name) && !takes(call, "java.util.Locale")
                || WITH_CHARSET.contains(name) && !takes(call, "java.nio.charset.Charset")
                || name.equals("java.lang.String.<init>")
                        && takes(call, "[B")
                        && !takes(call, "java.nio.charset.Charset");
    }

    private static boolean takes(JavaCall<?> call, String type) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.getName().equals(type));
    }

    private static final class Offender {
        String told() {
            byte[] bytes = LocalDate.now().toString().toLowerCase().getBytes();
            return String.format("%s", new String(bytes));
        }
    }
}
