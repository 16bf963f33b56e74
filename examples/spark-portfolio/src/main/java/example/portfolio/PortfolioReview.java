package example.portfolio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reviews a portfolio on Apache Spark: a requirements document a line in, an advice a line out, as {@code ipc-advisor batch}
 * gives them, and a summary of all.
 */
public final class PortfolioReview {

    /** Some 5,000 designs for a task, unless the call says otherwise. */
    private static final String SPLIT = "spark.hadoop.mapreduce.input.fileinputformat.split.maxsize";

    private PortfolioReview() {}

    /** Takes the file of designs and the folder to write, which must not be there, and prints the summary. */
    public static void main(String... args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Name the file of designs and the folder to write: IN.jsonl OUT");
        }
        SparkConf conf = new SparkConf().setAppName("Portfolio review").setIfMissing(SPLIT, "1048576");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            System.out.print(
                    review(spark, args[0], args[1], LocalDate.now(ZoneOffset.UTC)).text());
        }
    }

    /**
     * Reviews a file of designs.
     *
     * @param out the folder that gets {@code advice/part-*.jsonl.gz}, {@code summary.txt} and {@code summary.json}
     * @param today the day by which waivers are looked at
     */
    static Summary review(JavaSparkContext spark, String in, String out, LocalDate today) throws IOException {
        Path folder = new Path(out);
        FileSystem files = folder.getFileSystem(spark.hadoopConfiguration());
        if (files.exists(folder)) {
            throw new IOException(out + " is there already. Name a new folder, or remove it.");
        }
        SerializableConfiguration hadoop = new SerializableConfiguration(spark.hadoopConfiguration());
        Summary summary = lines(spark, in)
                .mapPartitionsWithIndex(new PartReview(new Path(folder, "advice").toString(), today, hadoop), true)
                .fold(new Summary(), Summary::plus);
        write(files, new Path(folder, "summary.txt"), summary.text());
        write(files, new Path(folder, "summary.json"), summary.json());
        return summary;
    }

    /** The lines as batch sees them, byte by byte: only a line feed ends one. Each with its number in the file, from 0. */
    private static JavaPairRDD<byte[], Long> numbered(JavaSparkContext spark, String in) {
        Configuration reading = new Configuration(spark.hadoopConfiguration());
        reading.set("textinputformat.record.delimiter", "\n");
        JavaRDD<byte[]> lines = spark.newAPIHadoopFile(
                        in, TextInputFormat.class, LongWritable.class, Text.class, reading)
                .values()
                .map(Text::copyBytes); // Hadoop uses one Text for all lines
        return lines.zipWithIndex();
    }

    private static JavaRDD<Line> lines(JavaSparkContext spark, String in) {
        return numbered(spark, in).map(line -> new Line(line._1(), line._2() + 1));
    }

    private static void write(FileSystem files, Path file, String text) throws IOException {
        try (OutputStream out = files.create(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
