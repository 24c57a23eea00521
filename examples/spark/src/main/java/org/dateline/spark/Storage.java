package org.dateline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/** The files, wherever the cluster keeps them. */
final class Storage implements Serializable {
    private static final long serialVersionUID = 1;

    private final SerializableConfiguration settings;

    Storage(Configuration settings) {
        this.settings = new SerializableConfiguration(settings);
    }

    /** All files of a folder and the folders in it, in the order of their names; hidden ones are left out. */
    List<FileStatus> files(String folder) throws IOException {
        Path path = new Path(folder);
        List<FileStatus> files = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all =
                path.getFileSystem(settings.value()).listFiles(path, true);
        while (all.hasNext()) {
            FileStatus file = all.next();
            String name = file.getPath().getName();
            if (!name.startsWith(".") && !name.startsWith("_")) {
                files.add(file);
            }
        }
        files.sort(Comparator.comparing(file -> file.getPath().toString()));
        return files;
    }

    /** A packed file cannot be cut. */
    boolean isPacked(String file) {
        return codec(file) != null;
    }

    /** The bytes of a part of a file, as they are stored. */
    InputStream bytes(String file, long start, long end) throws IOException {
        Path path = new Path(file);
        FSDataInputStream in = path.getFileSystem(settings.value()).open(path);
        in.seek(start);
        return new Range(in, end - start);
    }

    /** The text of a part of a file, unpacked if its name says that it is packed. */
    Reader text(Slice slice) throws IOException {
        InputStream stored = bytes(slice.file(), slice.start(), slice.end());
        CompressionCodec codec = codec(slice.file());
        InputStream plain = codec == null ? stored : codec.createInputStream(stored);
        return new InputStreamReader(plain, StandardCharsets.UTF_8);
    }

    private @Nullable CompressionCodec codec(String file) {
        return new CompressionCodecFactory(settings.value()).getCodec(new Path(file));
    }
}
