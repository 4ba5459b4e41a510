package io.github.openita.example.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Files of the same kind whose columns have the same headings in the same order. Files are looked at one by one: Spark
 * takes the headings of one for those of all, which would misread provinces that arranged their columns differently.
 *
 * @param parquet whether they are Parquet, else CSV
 * @param headings the headings, from left to right, as they are written
 * @param files where they lie, as Spark names them
 * @param options what the reader of CSV is told
 */
record AnswerTable(boolean parquet, List<String> headings, List<String> files, Map<String, String> options) {

    /** Behind the cells of a row: the text of a line that has too few or too many; the file; and where in it. */
    static final int BESIDE_CELLS = 3;

    private static final String BROKEN = "_broken";

    private record Kind(boolean parquet, List<String> headings) {}

    static List<AnswerTable> in(SparkSession spark, Arguments arguments) {
        Map<String, String> options = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        // As everybody but Spark writes CSV: a quotation mark in a cell is doubled.
        options.putAll(Map.of("quote", "\"", "escape", "\""));
        options.putAll(arguments.options());
        options.putAll(Map.of("header", "false", "mode", "PERMISSIVE", "columnNameOfCorruptRecord", BROKEN));
        Map<Kind, List<String>> found = new LinkedHashMap<>();
        String[] answers = arguments.answers().toArray(String[]::new);
        Stream.of(spark.read().text(answers).inputFiles())
                // Spark gives addresses, and takes paths.
                .map(address -> new Path(URI.create(address)).toString())
                .sorted()
                .forEach(file -> found.computeIfAbsent(kind(spark, file, options), kind -> new ArrayList<>())
                        .add(file));
        return found.entrySet().stream()
                .map(one -> new AnswerTable(
                        one.getKey().parquet(), one.getKey().headings(), List.copyOf(one.getValue()), options))
                .toList();
    }

    private static Kind kind(SparkSession spark, String file, Map<String, String> options) {
        if (file.toLowerCase(Locale.ROOT).endsWith(".parquet")) {
            return new Kind(true, List.of(spark.read().parquet(file).schema().fieldNames()));
        }
        List<Row> first = spark.read().options(options).csv(file).takeAsList(1);
        return new Kind(
                false,
                first.isEmpty()
                        ? List.of()
                        : IntStream.range(0, first.get(0).size())
                                .mapToObj(i -> first.get(0).isNullAt(i)
                                        ? ""
                                        : first.get(0).getString(i))
                                .toList());
    }

    /** The rows, of CSV with that of the headings, and after the cells what {@link #BESIDE_CELLS} says. */
    Dataset<Row> rows(SparkSession spark) {
        String[] all = files.toArray(String[]::new);
        Dataset<Row> cells = parquet
                ? spark.read().parquet(all)
                : spark.read().options(options).schema(schema()).csv(all);
        Stream<Column> own = parquet ? Stream.of(col("*"), lit(null).cast(DataTypes.StringType)) : Stream.of(col("*"));
        return cells.select(Stream.concat(
                        own,
                        Stream.of(
                                col("_metadata.file_path"),
                                col(parquet ? "_metadata.row_index" : "_metadata.file_block_start")))
                .toArray(Column[]::new));
    }

    /** By place, for headings are the library's to understand, and may be blank or stand twice. */
    private StructType schema() {
        return new StructType(
                Stream.concat(IntStream.range(0, headings.size()).mapToObj(i -> "_" + i), Stream.of(BROKEN))
                        .map(name -> DataTypes.createStructField(name, DataTypes.StringType, true))
                        .toArray(StructField[]::new));
    }
}
