package org.dateline.parser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;

/** No class is loaded, and no object made, by a name or by bytes that come with the data. */
class NoClassFromDataTest {
    private static final Set<String> NEVER = Set.of(
            "com.fasterxml.jackson.annotation.JsonTypeInfo",
            "com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator",
            "com.fasterxml.jackson.databind.ObjectMapper$DefaultTyping",
            "java.io.ObjectInputStream",
            "java.lang.ClassLoader",
            "java.lang.reflect.Constructor",
            "java.net.URL",
            "javax.script.ScriptEngine");

    @Test
    void parserAndCore() {
        for (Class<?> module : List.of(NewsParser.class, Article.class)) {
            noClasses()
                    .should()
                    .dependOnClassesThat(DescribedPredicate.describe("load classes", NoClassFromDataTest::isNever))
                    .orShould()
                    .callMethod(Class.class, "forName", String.class)
                    .because("data is not trusted")
                    .check(MainClasses.beside(module));
        }
    }

    private static boolean isNever(JavaClass type) {
        return NEVER.contains(type.getName());
    }
}
