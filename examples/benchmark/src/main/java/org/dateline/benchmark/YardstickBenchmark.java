package org.dateline.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.dateline.parser.article.RawArticle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What others take for the same text: the least that any reader does, and the first step of a language toolkit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class YardstickBenchmark {
    private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    /** OpenNLP with its own English models. */
    @State(Scope.Benchmark)
    public static class OpenNlp {
        private final SentenceDetector sentences;
        private final Tokenizer tokens;
        private final POSTagger tags;
        private List<String> articles = List.of();

        /** Loads the models. */
        public OpenNlp() {
            try (InputStream sentence = model("sentence");
                    InputStream token = model("tokens");
                    InputStream pos = model("pos")) {
                sentences = new SentenceDetectorME(new SentenceModel(sentence));
                tokens = new TokenizerME(new TokenizerModel(token));
                tags = new POSTaggerME(new POSModel(pos));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static InputStream model(String name) {
            String file = MODEL.formatted(name);
            return Objects.requireNonNull(YardstickBenchmark.class.getResourceAsStream(file), file);
        }

        /** Takes the articles apart, for which OpenNLP has nothing. */
        @Setup(Level.Trial)
        public void split(Mix mix) {
            articles = mix.texts.articles().stream().map(RawArticle::text).toList();
        }

        private void tag(Blackhole hole) {
            for (String article : articles) {
                for (String sentence : sentences.sentDetect(article)) {
                    hole.consume(tags.tag(tokens.tokenize(sentence)));
                }
            }
        }
    }

    /** Sentences, tokens and parts of speech by OpenNLP. */
    @Benchmark
    public void openNlp(Mix mix, OpenNlp openNlp, Work work, Blackhole hole) {
        work.count(mix.texts, () -> openNlp.tag(hole));
    }

    /** The file read, decoded, and each character added to a sum. */
    @Benchmark
    public void reading(Mix mix, Work work, Blackhole hole) {
        work.count(mix.texts, () -> hole.consume(sum(mix.file)));
    }

    private static long sum(Path file) {
        char[] buffer = new char[1 << 13];
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            long sum = 0;
            for (int count = reader.read(buffer); count > 0; count = reader.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    sum += buffer[i];
                }
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
