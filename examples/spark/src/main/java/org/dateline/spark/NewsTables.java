package org.dateline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Reads folders of dated text and writes tables of Parquet: {@code statements}, {@code meetings} and {@code actors} in folders by
 * date, and {@code refused}, what became no article, with its place and the reason.
 *
 * <p>The rows are the same whatever the number of partitions and the length of the slices: those that one thread gives.
 */
public final class NewsTables {
    private static final long SLICE = 64_000_000;
    private static final StructType RECORDS = StructType.fromDDL(ddl());

    private final SparkSession spark;
    private final int partitions;
    private final long slice;

    /**
     * Sets the job up.
     *
     * @param spark where it runs
     * @param partitions into how many parts the work is divided; 1 or more
     * @param slice how many bytes of a file one part reads at once, about; 1 or more
     */
    public NewsTables(SparkSession spark, int partitions, long slice) {
        if (partitions < 1 || slice < 1) {
            throw new IllegalArgumentException("partitions and slice must be 1 or more: " + partitions + ", " + slice);
        }
        this.spark = spark;
        this.partitions = partitions;
        this.slice = slice;
    }

    /**
     * Reads and writes.
     *
     * @param folders folders or files of UTF-8 text, also packed ({@code .gz}, {@code .bz2})
     * @param target a folder that does not exist yet
     * @throws IOException if the folders cannot be listed
     */
    public void write(List<String> folders, String target) throws IOException {
        Dataset<Row> records = records(folders).persist(StorageLevel.DISK_ONLY());
        try {
            byDate(records, "statements", target);
            byDate(records, "meetings", target);
            byDate(records, "actors", target);
            refused(records).write().parquet(target + "/refused");
        } finally {
            records.unpersist();
        }
    }

    private Dataset<Row> records(List<String> folders) throws IOException {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        Storage storage = new Storage(context.hadoopConfiguration());
        List<FileStatus> files = new ArrayList<>();
        for (String folder : folders) {
            files.addAll(storage.files(folder));
        }
        Slices slices = new Slices(context, storage, slice, partitions);
        JavaRDD<Row> rows = slices.spread(slices.of(files)).flatMap(part -> Records.of(storage, part));
        return spark.createDataFrame(rows, RECORDS);
    }

    /** The findings of one kind, a row each. */
    static Dataset<Row> findings(Dataset<Row> records, String kind) {
        return records.select(
                        col("date"),
                        col("source"),
                        col("article"),
                        explode(col(kind)).as("finding"))
                .select("date", "source", "article", "finding.*");
    }

    static Dataset<Row> refused(Dataset<Row> records) {
        return records.where("refused is not null")
                .select("source", "refused.*")
                .orderBy("source", "offset");
    }

    private void byDate(Dataset<Row> records, String kind, String target) {
        Column date = col("date");
        findings(records, kind)
                .repartition(partitions, date)
                .sortWithinPartitions("date", "source", "article", "id")
                .write()
                .partitionBy("date")
                .parquet(target + "/" + kind);
    }

    static StructType schema() {
        return RECORDS;
    }

    private static String ddl() {
        String file = "records.ddl";
        try (InputStream in = Objects.requireNonNull(NewsTables.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs the job: on a cluster by {@code spark-submit}, else on all cores of this machine.
     *
     * @param args the folder to write, then folders to read
     * @throws IOException if a folder cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: NewsTables TARGET FOLDER...");
            System.exit(2);
        }
        SparkSession.Builder builder = SparkSession.builder().appName("Dateline");
        if (System.getProperty("spark.master") == null) {
            builder.master("local[*]").config("spark.ui.enabled", "false");
        }
        try (SparkSession spark = builder.getOrCreate()) {
            int partitions = 4 * spark.sparkContext().defaultParallelism();
            new NewsTables(spark, partitions, SLICE).write(List.of(args).subList(1, args.length), args[0]);
        }
    }
}
