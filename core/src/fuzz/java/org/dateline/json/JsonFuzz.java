package org.dateline.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.chronicle.Chronicle;
import org.dateline.model.Article;
import org.dateline.model.Samples;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets the fuzzer loose on {@link FuzzTargets}. It begins with what once broke them, and with documents that read well. */
class JsonFuzz {
    private static final DatelineJson JSON = DatelineJson.create();

    static Stream<byte[]> strict() {
        return Stream.concat(FuzzFindsTest.seeds("strict"), articles());
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void strict(byte[] data) {
        FuzzTargets.strict(data);
    }

    static Stream<byte[]> lenient() {
        return Stream.concat(FuzzFindsTest.seeds("lenient"), articles());
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void lenient(byte[] data) {
        FuzzTargets.lenient(data);
    }

    static Stream<byte[]> editedArticle() {
        return FuzzFindsTest.seeds("editedArticle");
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void editedArticle(byte[] data) {
        FuzzTargets.editedArticle(data);
    }

    static Stream<byte[]> list() {
        Stream<byte[]> lists = smallArticles().map(article -> utf8("[" + article + "," + article + "]"));
        return Stream.concat(FuzzFindsTest.seeds("list"), lists);
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void list(byte[] data) {
        FuzzTargets.list(data);
    }

    static Stream<byte[]> lines() {
        Stream<byte[]> lines = smallArticles().map(article -> utf8(article + "\n" + article + "\n"));
        return Stream.concat(FuzzFindsTest.seeds("lines"), lines);
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void lines(byte[] data) {
        FuzzTargets.lines(data);
    }

    static Stream<byte[]> chronicle() {
        Chronicle chronicle = Chronicle.of(List.of(Samples.article()));
        return Stream.concat(FuzzFindsTest.seeds("chronicle"), Stream.of(utf8(JSON.toJson(chronicle))));
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void chronicle(byte[] data) {
        FuzzTargets.chronicle(data);
    }

    static Stream<byte[]> editedChronicle() {
        return FuzzFindsTest.seeds("editedChronicle");
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void editedChronicle(byte[] data) {
        FuzzTargets.editedChronicle(data);
    }

    private static Stream<byte[]> articles() {
        return Stream.concat(Stream.of(JSON.toJson(Samples.article())), smallArticles())
                .map(JsonFuzz::utf8);
    }

    /** Articles with a part each, so that an edit is likely to meet what matters. */
    private static Stream<String> smallArticles() {
        Article whole = Samples.article();
        Article bare =
                Article.builder().id("a").date(whole.date()).text(whole.text()).build();
        return Stream.of(
                        bare,
                        bare.withPassages(whole.passages()),
                        bare.withActors(whole.actors()),
                        bare.withActors(whole.actors()).withStatements(whole.statements()),
                        bare.withActors(whole.actors())
                                .withStatements(whole.statements())
                                .withMeetings(whole.meetings()),
                        bare.withTimes(whole.times()),
                        bare.withWarnings(whole.warnings()))
                .map(JSON::toJson);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
