package io.github.openita.example.spark;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.overview.Grouping;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.Language;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.overview.OverviewReader;
import io.github.openita.io.tally.TallyBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark counts in many parts is, byte for byte, what one process counts. */
class SurveyJobTest {

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = NationalSurvey.session(Optional.of("local[2]"));
        parts(20_000);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** How many bytes of a file are a part at most. */
    private static void parts(int bytes) {
        spark.conf().set("spark.sql.files.maxPartitionBytes", Integer.toString(bytes));
    }

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int job(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", out().toString(), "--lang", "en"));
        if (!all.contains("--edition")) {
            all.addAll(List.of("--edition", "2567"));
        }
        said.reset();
        return NationalSurvey.run(
                spark,
                Arguments.read(all.toArray(String[]::new)).orElseThrow(),
                new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void assertCounted(ResponseTally expected, String... arguments) throws IOException {
        assertEquals(0, job(arguments), this::said);
        assertEquals(Answers.results(expected), Files.readString(out().resolve(SurveyJob.RESULTS)));
        assertEquals(expected.toState(), TallyBytes.read("state", Files.readAllBytes(out().resolve(SurveyJob.STATE))));
        assertArrayEquals(Answers.state(expected), Files.readAllBytes(out().resolve(SurveyJob.STATE)));
    }

    private int partitions(Path file) {
        return AnswerTable.in(
                        spark,
                        Arguments.read(file.toString(), "--edition", "2567", "--out", "x")
                                .orElseThrow())
                .get(0)
                .rows(spark)
                .javaRDD()
                .getNumPartitions();
    }

    @Test
    void aTableInManyPartsCountsAsOne() throws IOException {
        Path file = folder.resolve("คำตอบ ทั้งหมด.csv");
        new Answers(1).write(file, 3000);
        List<RefusedAnswer> refused = new ArrayList<>();
        ResponseTally expected = Answers.tally(refused::add, file);
        assertTrue(refused.size() > 1000, "a table of every mistake");
        for (int bytes : new int[] {7_001, 64_000, 1 << 30}) {
            parts(bytes);
            assertEquals((int) Math.ceil(Files.size(file) / (double) bytes), partitions(file));
            assertCounted(expected, file.toString());
        }
        parts(20_000);
    }

    @Test
    void filesMayArrangeTheirColumnsAsTheyLike() throws IOException {
        Path[] files = IntStream.range(0, 4)
                .mapToObj(i -> folder.resolve("in/" + i % 2 + "/province-" + i + ".csv"))
                .toArray(Path[]::new);
        for (int i = 0; i < files.length; i++) {
            new Answers(10 + i).write(files[i], 150);
        }
        ResponseTally expected = Answers.tally(refused -> {}, files);
        assertCounted(expected, folder + "/in/*");
        assertCounted(expected, Stream.of(files).map(Path::toString).toArray(String[]::new));
    }

    @Test
    void parquetHasTextsNumbersOrNumbersWithGaps() throws IOException {
        Path csv = folder.resolve("answers.csv");
        List<String> lines = new ArrayList<>(List.of("หน่วยงาน,แบบวัด,i1,i2,i3,E1"));
        for (int i = 0; i < 400; i++) {
            lines.add("A" + i % 7 + (i % 3 == 0 ? ",EIT@public,,,," + (1 + i % 4) : ",IIT," + (1 + i % 4) + ",,100,"));
        }
        Files.write(csv, lines);
        ResponseTally expected = Answers.tally(refused -> {}, csv);
        Dataset<Row> texts = spark.read().option("header", "true").csv(csv.toString());
        for (String type : new String[] {"string", "int", "double", "decimal(6,2)"}) {
            Column[] columns = Stream.of(texts.columns())
                    .map(name -> name.matches("(?i)[ie][0-9]+") ? col(name).cast(type) : col(name))
                    .toArray(Column[]::new);
            Path parquet = folder.resolve(type + ".parquet");
            texts.select(columns).repartition(3).write().parquet(parquet.toString());
            assertCounted(expected, parquet.toString());
        }
    }

    @Test
    void notANumberIsNoAnswer() throws IOException {
        spark.sql("select 'A1' agency, 'IIT' part, double('NaN') i1, double(2) i2, double('Infinity') i3, true i4")
                .write()
                .parquet(folder.resolve("one.parquet").toString());
        assertEquals(0, job(folder.resolve("one.parquet").toString()));
        String refused = Files.readString(out().resolve(SurveyJob.REFUSED));
        assertTrue(refused.contains(":1:3: i1: there is no answer to i1\n"), refused);
        assertTrue(refused.contains(":1:5: i3: \"Infinity\" is no choice of i3"), refused);
        assertTrue(refused.contains(":1:6: i4: \"true\" is no choice of i4"), refused);
        assertTrue(Files.readString(out().resolve(SurveyJob.RESULTS)).contains("\"i2\":"));
    }

    @Test
    void csvAndParquetAreCountedTogether() throws IOException {
        Path one = folder.resolve("in/one.csv");
        Files.createDirectories(one.getParent());
        Files.writeString(one, "agency,part,i1\nA1,IIT,1\nA2,IIT,2\n");
        spark.sql("select 'A1' agency, 'IIT' part, 2 i1")
                .write()
                .parquet(folder.resolve("in/two.parquet").toString());
        Path same = folder.resolve("same.csv");
        Files.writeString(same, "agency,part,i1\nA1,IIT,1\nA2,IIT,2\nA1,IIT,2\n");
        assertCounted(
                Answers.tally(refused -> {}, same),
                one.toString(),
                folder.resolve("in/two.parquet").toString());
    }

    @Test
    void whatIsNotCountedIsNamedByFileAndRow() throws IOException {
        Path file = folder.resolve("answers.csv");
        Files.writeString(file, "agency,part,i1,i2\nA1,IIT,1,9\n,IIT,1,1\nA1,IIT,1\nA1,IIT,1,1,5\n");
        List<RefusedAnswer> refused = new ArrayList<>();
        Answers.tally(refused::add, file);
        assertEquals(0, job(file.toString()));
        List<String> told = Files.readAllLines(out().resolve(SurveyJob.REFUSED));
        assertEquals(
                file + ": not counted: no agency 1 row, missing 1 cell, not a choice 1 cell, unknown column 1 cell",
                told.get(0));
        assertEquals(refused.stream().map(one -> file + ":" + one).toList(), told.subList(1, told.size()));
        assertTrue(said().startsWith("read 4 rows, 3 respondents of 1 agency, counted 4 answers\n"), said());
        assertTrue(said().contains("a table has no column i3, i4"), said());
    }

    @Test
    void inALaterPartOfAFileARowIsNamedByTheByteThatThePartStartsAt() throws IOException {
        Path file = folder.resolve("answers.csv");
        Files.writeString(file, "agency,part,i1\n" + "A1,IIT,1\n".repeat(5000) + "A1,IIT,9\n");
        assertEquals(0, job(file.toString()));
        List<String> told = Files.readAllLines(out().resolve(SurveyJob.REFUSED));
        String[] place = told.get(1).split("from byte |\\):|:3: i1");
        byte[] rest = Files.readAllBytes(file);
        int from = Integer.parseInt(place[1]);
        // The row that is under way there is of the part before.
        String[] rows = new String(rest, from, rest.length - from, StandardCharsets.UTF_8).split("\n");
        assertEquals("A1,IIT,9", rows[Integer.parseInt(place[2])], told::toString);
    }

    @Test
    void headingsAreRefusedInTheWordsOfTheLibrary() throws IOException {
        Path file = folder.resolve("answers.csv");
        Files.writeString(file, "agency,part,i1,i1,o1,i2\nA1,IIT,1,1,1,1\n");
        assertEquals(2, job(file.toString()));
        assertEquals(2, said().lines().count(), said());
        assertTrue(said().contains(file + ":"), said());
        assertTrue(said().contains("o1 is an item of OIT"), said());
        assertFalse(Files.exists(out()));
    }

    @Test
    void aFileWithNothingInItIsRefused() throws IOException {
        Path file = folder.resolve("answers.csv");
        Files.writeString(file, "");
        assertEquals(2, job(file.toString()));
        assertTrue(said().contains("the column agency is missing"), said());
        assertEquals(2, job(folder.resolve("none.csv").toString()));
        assertTrue(said().contains("none.csv"), said());
        assertEquals(2, job(file.toString(), "--edition", "2599"));
        assertTrue(said().contains("2599"), said());
    }

    @Test
    void cellsOfSomeLinesNeedToBeAnnounced() throws IOException {
        Path file = folder.resolve("answers.csv");
        Files.writeString(file, "agency,part,x-note,i1\nA1,IIT,\"one\ntwo\",1\nA1,IIT,\"a \"\"b\"\"\",2\n");
        assertEquals(2, job(file.toString()));
        assertTrue(said().contains(file + ":2: ") && said().contains("multiLine=true"), said());
        assertCounted(Answers.tally(refused -> {}, file), file.toString(), "--option", "multiLine=true");
    }

    @Test
    void otherSeparatorsAreTold() throws IOException {
        Path file = folder.resolve("answers.csv");
        Files.writeString(file, "agency;part;i1;i2\nA1;IIT;1;2\nA1;IIT;1;2;3\nA1;IIT\n");
        assertCounted(Answers.tally(refused -> {}, file), file.toString(), "--option", "sep=;");
    }

    @Test
    void itemsOfOitCompleteTheResultsAndAnOverviewReadsThem() throws IOException {
        Path file = folder.resolve("answers.csv");
        new Answers(3).write(file, 500);
        Path oit = folder.resolve("oit.csv");
        Files.writeString(oit, "agency,o1,o2\nอบต. 3,100,0\nอบต. 99,100,7\n");
        assertEquals(0, job(file.toString(), "--oit", oit.toString()));
        assertTrue(said().contains(oit + ":3: "), said());
        List<String> lines = Files.readAllLines(out().resolve(SurveyJob.RESULTS));
        assertEquals(lines.stream().sorted().toList(), lines);
        assertTrue(lines.stream().anyMatch(line -> line.contains("อบต. 3\"") && line.contains("\"o2\":0.00")));
        assertTrue(lines.stream().anyMatch(line -> line.contains("อบต. 99\"") && !line.contains("\"i1\"")));
        OverviewReader overview =
                OverviewReader.of(ItaJson.standard(), OverviewCollector.of(List.of(Grouping.PROVINCE)));
        overview.read(out().resolve(SurveyJob.RESULTS));
        assertEquals(List.of(), overview.getProblems());
        assertEquals(lines.size(), overview.getUsed());
    }

    @Test
    void anEditionOfOnesOwnGoesToTheWorkers() throws IOException {
        Path edition = folder.resolve("edition.json");
        Files.writeString(edition, ItaJson.standard().write(Answers.EDITION));
        Path file = folder.resolve("answers.csv");
        new Answers(4).write(file, 50);
        assertCounted(Answers.tally(refused -> {}, file), file.toString(), "--edition", edition.toString());
    }

    @Test
    void whatIsAskedForIsUnderstoodOrRefused() {
        Arguments asked = Arguments.read(
                        "a", "--edition", "2567", "b", "--out", "o", "--option", "sep=\t", "--oit", "i")
                .orElseThrow();
        assertEquals(List.of("a", "b"), asked.answers());
        assertEquals("\t", asked.options().get("sep"));
        assertEquals(Optional.of("i"), asked.oit());
        assertEquals(Language.TH, asked.language());
        for (String wrong : List.of(
                "",
                "a",
                "a --edition 2567",
                "--edition 2567 --out o",
                "a --edition 2567 --out",
                "a --edition 2567 --out o --x",
                "a --edition 2567 --out o --option sep",
                "a --edition 2567 --out o --lang fr")) {
            assertEquals(Optional.empty(), Arguments.read(wrong.isEmpty() ? new String[0] : wrong.split(" ")), wrong);
        }
    }
}
