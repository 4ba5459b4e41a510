package io.github.openita.example.spark;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * The national survey on Apache Spark: answers in CSV or Parquet to a result per agency, the same bytes as
 * {@code tally} of the command line writes.
 */
public final class NationalSurvey {

    private NationalSurvey() {}

    /**
     * Runs the job on the cluster that {@code spark-submit} names, else on all cores of this machine.
     *
     * @param args what {@link Arguments#USAGE} says; {@code --master} before them where it is started without
     *     {@code spark-submit}
     */
    public static void main(String[] args) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Optional<String> master =
                args.length > 1 && args[0].equals("--master") ? Optional.of(args[1]) : Optional.empty();
        Optional<Arguments> asked = Arguments.read(Arrays.copyOfRange(args, master.isPresent() ? 2 : 0, args.length));
        if (asked.isEmpty()) {
            err.println("[--master URL] " + Arguments.USAGE);
            System.exit(2);
        }
        SparkSession spark = session(master);
        int code = run(spark, asked.orElseThrow(), err);
        spark.stop();
        System.exit(code);
    }

    static SparkSession session(Optional<String> master) {
        SparkConf conf = new SparkConf().setAppName("ita-survey").setIfMissing("spark.ui.enabled", "false");
        master.ifPresent(conf::setMaster);
        conf.setIfMissing("spark.master", "local[*]");
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.driver.host", "localhost");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }

    /** Runs the job; 0, or 2 where what it was given cannot be used. */
    static int run(SparkSession spark, Arguments arguments, PrintStream err) {
        try {
            new SurveyJob(spark, arguments).run().forEach(err::println);
            return 0;
        } catch (Exception e) {
            reasons(e, arguments.language()).forEach(err::println);
            return 2;
        }
    }

    /** The innermost that says it in words for people; Spark wraps what went wrong elsewhere. */
    private static List<String> reasons(Exception e, Language language) {
        List<Throwable> causes = Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                .toList();
        for (Throwable cause : causes) {
            if (cause instanceof DocumentException refused) {
                return refused.describe(language);
            }
            if (cause instanceof InvalidInputException refused) {
                return List.of(refused.getText().in(language));
            }
        }
        return List.of(String.valueOf(causes.get(causes.size() - 1).getMessage()));
    }
}
