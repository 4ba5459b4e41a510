package io.github.openita.example.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * The folder that files are written into, wherever Spark can write. A file stands there whole or not at all: it is
 * written beside its place and moved.
 */
final class OutFolder {

    private final Path folder;
    private final FileSystem files;

    OutFolder(SparkSession spark, String folder) throws IOException {
        this.folder = new Path(folder);
        files = this.folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
        files.setWriteChecksum(false);
    }

    /** What is written into a file. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    void write(String name, Content content) throws IOException {
        Path whole = new Path(folder, name);
        Path part = new Path(folder, "." + name + ".part");
        try (OutputStream out = new BufferedOutputStream(files.create(part, true))) {
            content.to(out);
        }
        files.delete(whole, false);
        if (!files.rename(part, whole)) {
            throw new IOException("cannot write " + whole);
        }
    }

    void writeLines(String name, List<String> lines) throws IOException {
        write(name, out -> {
            for (String line : lines) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
