package org.dateline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.dateline.parser.text.Chars;

/** Cuts files into slices, between articles, so that many executors can read one file. */
final class Slices {
    private final JavaSparkContext spark;
    private final Storage storage;
    private final long length;
    private final int partitions;

    Slices(JavaSparkContext spark, Storage storage, long length, int partitions) {
        this.spark = spark;
        this.storage = storage;
        this.length = length;
        this.partitions = partitions;
    }

    /** The slices of all files. The executors look for the cuts, and count what stands before each. */
    List<Slice> of(List<FileStatus> files) {
        List<Slice> wanted = new ArrayList<>();
        files.forEach(file -> wanted.addAll(equal(file)));
        Storage source = storage;
        List<Long> headers = spread(wanted).map(slice -> header(source, slice)).collect();
        List<Slice> slices = joined(wanted, headers);
        List<Slice> first = new ArrayList<>();
        for (int i = 0; i + 1 < slices.size(); i++) {
            if (slices.get(i).file().equals(slices.get(i + 1).file())) {
                first.add(slices.get(i));
            }
        }
        return placed(slices, spread(first).map(slice -> counted(source, slice)).collect());
    }

    JavaRDD<Slice> spread(List<Slice> slices) {
        return spark.parallelize(slices, Math.max(1, Math.min(partitions, slices.size())));
    }

    /** Slices of equal length, wherever that cuts. */
    private List<Slice> equal(FileStatus file) {
        String name = file.getPath().toString();
        long all = file.getLen();
        long each = storage.isPacked(name) ? Math.max(1, all) : length;
        List<Slice> slices = new ArrayList<>();
        for (long start = 0; start < all; start += each) {
            slices.add(new Slice(name, start, Math.min(all, start + each), 0, 0));
        }
        return slices;
    }

    /** Where the first header in a slice begins, or its end if there is none; a file begins without one. */
    private static long header(Storage storage, Slice slice) {
        if (slice.start() == 0) {
            return 0;
        }
        long before = slice.start() - 1;
        try (InputStream bytes = storage.bytes(slice.file(), before, slice.end() + HeaderLine.HEAD)) {
            return new HeaderLine(bytes, before).next(slice.end());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Slices from header to header; one without a header goes to the slice before it. */
    private static List<Slice> joined(List<Slice> wanted, List<Long> headers) {
        Deque<Slice> joined = new ArrayDeque<>();
        long end = 0;
        for (int i = wanted.size() - 1; i >= 0; i--) {
            Slice slice = wanted.get(i);
            boolean last = i + 1 == wanted.size() || !wanted.get(i + 1).file().equals(slice.file());
            end = last ? slice.end() : end;
            if (headers.get(i) < slice.end()) {
                joined.addFirst(new Slice(slice.file(), headers.get(i), end, 0, 0));
                end = headers.get(i);
            }
        }
        return List.copyOf(joined);
    }

    /** The slice with the lines and code units that are in it. */
    private static Slice counted(Storage storage, Slice slice) {
        long lines = 0;
        long units = 0;
        char[] buffer = new char[1 << 13];
        char before = 0;
        try (Reader text = storage.text(slice)) {
            for (int count = text.read(buffer); count > 0; count = text.read(buffer)) {
                units += count;
                for (int i = 0; i < count; i++) {
                    boolean second = buffer[i] == '\n' && before == '\r';
                    lines += Chars.isLineEnd(buffer[i]) && !second ? 1 : 0;
                    before = buffer[i];
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return slice.after(lines, units);
    }

    /** The slices with what stands before each, from what is in all but the last of each file. */
    private static List<Slice> placed(List<Slice> slices, List<Slice> counted) {
        List<Slice> placed = new ArrayList<>();
        int next = 0;
        Slice place = new Slice("", 0, 0, 0, 0);
        for (Slice slice : slices) {
            place = slice.file().equals(place.file()) ? place : new Slice(slice.file(), 0, 0, 0, 0);
            placed.add(slice.after(place.lines(), place.offset()));
            if (next < counted.size()
                    && counted.get(next).start() == slice.start()
                    && counted.get(next).file().equals(slice.file())) {
                Slice in = counted.get(next++);
                place = place.after(place.lines() + in.lines(), place.offset() + in.offset());
            }
        }
        return placed;
    }
}
