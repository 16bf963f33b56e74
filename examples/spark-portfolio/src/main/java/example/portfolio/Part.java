package example.portfolio;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;

/**
 * A part of the output, compressed: parts that are concatenated in order are one file. It has a name of its task's attempt
 * until it is whole, so that a task that fails, or that Spark runs twice, leaves one whole part.
 */
final class Part implements Closeable {

    private final FileContext files;
    private final Path whole;
    private final Path attempt;
    private final Writer writer;

    Part(String folder, int number, Configuration hadoop) throws IOException {
        this.whole = new Path(folder, String.format("part-%05d.jsonl.gz", number));
        this.attempt = whole.suffix("." + TaskContext.get().taskAttemptId());
        this.files = FileContext.getFileContext(whole.toUri(), hadoop);
        OutputStream file =
                files.create(attempt, EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE), Options.CreateOpts.createParent());
        this.writer = new BufferedWriter(new OutputStreamWriter(new Fast(file), StandardCharsets.UTF_8), 1 << 16);
    }

    /** Takes lines with their ends. */
    Writer writer() {
        return writer;
    }

    /** Gives the part its name. */
    void commit() throws IOException {
        writer.close();
        files.rename(attempt, whole, Options.Rename.OVERWRITE);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        files.delete(attempt, false); // nothing is there once it was renamed
    }

    /** Advice says alike things again and again, so that the fastest level will do. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
