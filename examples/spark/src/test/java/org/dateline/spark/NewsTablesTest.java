package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.dateline.wire.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsTablesTest {
    private static final String REFUSED = "\ndate 2020-02-30\nThe bridge – three arches – did not open.\n\n";

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static List<Row> records;

    @BeforeAll
    static void newsAndSingleThread() throws IOException {
        spark = SparkSession.builder()
                .appName("test")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "3")
                .config("spark.driver.host", "localhost")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        Path news = Files.createDirectories(folder.resolve("news/2020"));
        Wire wire = Wire.of(3).perDay(20);
        Files.writeString(
                news.resolve("a.txt"), "No date – none.\r\n" + wire.text(30_000) + REFUSED + wire.text(9_000));
        Files.writeString(news.resolve("b.txt"), wire.article(1) + REFUSED + wire.article(70));
        try (Writer packed = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("news/c.txt.gz"))), StandardCharsets.UTF_8)) {
            packed.write(wire.article(90) + wire.article(91));
        }
        Files.writeString(news.resolve(".hidden"), wire.article(95));
        Files.createFile(news.resolve("empty.txt"));
        records = singleThread();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** What one thread reads: whole files, one after the other. */
    private static List<Row> singleThread() throws IOException {
        List<Row> rows = new ArrayList<>();
        Storage storage = new Storage(spark.sparkContext().hadoopConfiguration());
        for (var file : storage.files(folder.resolve("news").toString())) {
            Slice whole = new Slice(file.getPath().toString(), 0, file.getLen(), 0, 0);
            try (Reader text = storage.text(whole)) {
                for (Iterator<Row> all = Records.of(whole, text); all.hasNext(); ) {
                    rows.add(all.next());
                }
            }
        }
        return rows;
    }

    private static List<String> lines(Dataset<Row> rows) {
        String[] columns = Arrays.stream(rows.columns())
                .sorted()
                .map(column -> column.equals("date") ? "string(date) date" : column)
                .toArray(String[]::new);
        return rows.selectExpr(columns).toJSON().collectAsList().stream()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 1000000", "2, 10000", "7, 2000"})
    void rowsOfSingleThread(int partitions, long slice) throws IOException {
        String target = folder.resolve("tables-" + partitions).toString();
        new NewsTables(spark, partitions, slice)
                .write(List.of(folder.resolve("news").toString()), target);
        Dataset<Row> expected = spark.createDataFrame(records, NewsTables.schema());

        for (String kind : List.of("statements", "meetings", "actors")) {
            List<String> found = lines(spark.read().parquet(target + "/" + kind));
            assertThat(found).as(kind).isNotEmpty().isEqualTo(lines(NewsTables.findings(expected, kind)));
        }
        assertThat(lines(spark.read().parquet(target + "/refused"))).isEqualTo(lines(NewsTables.refused(expected)));
        assertThat(Path.of(target, "statements", "date=2020-01-02")).isDirectory();
    }

    @Test
    void findingsOfTheParser() throws IOException {
        NewsParser parser = NewsParser.builder().onRefusal(refusal -> {}).build();
        List<Article> articles = new ArrayList<>();
        for (String name : List.of("a.txt", "b.txt")) {
            try (Stream<Article> all = parser.parse(folder.resolve("news/2020").resolve(name))) {
                all.forEachOrdered(articles::add);
            }
        }
        Dataset<Row> read = spark.createDataFrame(records, NewsTables.schema()).where("source not like '%.gz'");

        assertThat(NewsTables.findings(read, "statements").count())
                .isEqualTo(
                        articles.stream().mapToInt(a -> a.statements().size()).sum());
        assertThat(NewsTables.findings(read, "meetings").count())
                .isEqualTo(articles.stream().mapToInt(a -> a.meetings().size()).sum());
        assertThat(NewsTables.findings(read, "actors").count())
                .isEqualTo(articles.stream().mapToInt(a -> a.actors().size()).sum());
    }

    @Test
    void placesOfTheRefused() throws IOException {
        Dataset<Row> refused = NewsTables.refused(spark.createDataFrame(records, NewsTables.schema()));
        String text = Files.readString(folder.resolve("news/2020/a.txt"));

        assertThat(refused.select("reason").collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("NO_DATE", "IMPOSSIBLE_DATE", "IMPOSSIBLE_DATE");
        Row second = refused.collectAsList().get(1);
        int offset = Math.toIntExact(second.getAs("offset"));
        assertThat(text.substring(offset)).startsWith(second.<String>getAs("words"));
        assertThat(text.substring(0, offset).lines().count() + 1).isEqualTo(second.<Long>getAs("line"));
    }

    @Test
    void cutFiles() throws IOException {
        var context = new org.apache.spark.api.java.JavaSparkContext(spark.sparkContext());
        Storage storage = new Storage(context.hadoopConfiguration());
        var files = storage.files(folder.resolve("news").toString());
        List<Slice> slices = new Slices(context, storage, 3000, 4).of(files);

        assertThat(slices).hasSizeGreaterThan(files.size() + 5);
        assertThat(slices).filteredOn(slice -> slice.file().endsWith(".gz")).hasSize(1);
        assertThat(slices.stream()
                        .mapToLong(slice -> slice.end() - slice.start())
                        .sum())
                .isEqualTo(files.stream().mapToLong(file -> file.getLen()).sum());
    }
}
