package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.junit.jupiter.api.Test;

/**
 * Holds what GraalVM's native-image is told to what the jar holds: the types that Jackson looks into, and the resources.
 * After a change of the model {@code mvn -pl core test -Dtest=NativeImageTest -Dnative-image.write} writes the types anew.
 */
class NativeImageTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path CONFIG = Path.of("src/main/resources/META-INF/native-image/org.dateline/dateline-core");

    @Test
    void typesThatJacksonLooksInto() throws IOException {
        Path file = CONFIG.resolve("reflect-config.json");
        List<String> types = types();
        if (System.getProperty("native-image.write") != null) {
            Files.writeString(
                    file,
                    types.stream().map(NativeImageTest::entry).collect(Collectors.joining(",\n", "[\n", "\n]\n")));
        }
        assertThat(names(file)).containsExactlyElementsOf(types);
    }

    @Test
    void builders() throws IOException {
        List<String> builders = types().stream()
                .map(NativeImageTest::type)
                .filter(type -> type.isAnnotationPresent(JsonDeserialize.class))
                .map(type -> type.getAnnotation(JsonDeserialize.class).builder().getName())
                .toList();
        assertThat(builders).contains(Article.Builder.class.getName()).hasSizeGreaterThan(15);
        assertThat(names(CONFIG.resolve("reflect-config.json"))).containsAll(builders);
    }

    @Test
    void resources() throws IOException {
        List<Pattern> patterns = new ArrayList<>();
        for (JsonNode include : json(CONFIG.resolve("resource-config.json")).at("/resources/includes")) {
            patterns.add(Pattern.compile(include.get("pattern").asText()));
        }
        List<String> resources = files().filter(name -> name.startsWith("org/") && !name.endsWith(".class"))
                .toList();
        assertThat(resources)
                .isNotEmpty()
                .allMatch(
                        name -> patterns.stream().anyMatch(p -> p.matcher(name).matches()));
        assertThat(patterns).allMatch(pattern -> resources.stream().anyMatch(pattern.asMatchPredicate()));
    }

    private static List<String> types() throws IOException {
        return files().filter(name -> name.matches("org/dateline/(model|chronicle)/[A-Z].*\\.class"))
                .map(name -> name.replace(".class", "").replace('/', '.'))
                .filter(name -> isLookedInto(type(name)))
                .toList();
    }

    /** The values with their builders, the enums, and readers of single members; not what only the code itself uses. */
    private static boolean isLookedInto(Class<?> type) {
        boolean value = Modifier.isPublic(type.getModifiers()) || type.getName().contains(".Immutable");
        return (value || JsonDeserializer.class.isAssignableFrom(type))
                && !type.isAnonymousClass()
                && !Throwable.class.isAssignableFrom(type);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String entry(String type) {
        return "  {\"name\": \"" + type + "\", \"allDeclaredConstructors\": true, \"allDeclaredMethods\": true,"
                + " \"allPublicMethods\": true, \"allDeclaredFields\": true}";
    }

    private static List<String> names(Path file) throws IOException {
        return json(file).findValuesAsText("name");
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
