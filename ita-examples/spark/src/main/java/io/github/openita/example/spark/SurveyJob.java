package io.github.openita.example.spark;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.survey.RefusalKind;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.Language;
import io.github.openita.io.csv.OitCsv;
import io.github.openita.io.csv.ResponsesTable;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;

/** Counts all answers on whatever Spark runs on, and writes what {@code tally} would. Used once. */
final class SurveyJob {

    /** A result document per agency, one per line, sorted by id: what {@code tally} prints and {@code overview} reads. */
    static final String RESULTS = "results.ndjson";
    /** All that was counted, as {@code tally --state} writes it: what comes late can be added to it. */
    static final String STATE = "answers.tally";
    /** What was not counted, part by part. */
    static final String REFUSED = "refused.txt";

    private static final int SHOWN = 20;

    private final SparkSession spark;
    private final Arguments arguments;
    private final List<String> told = new ArrayList<>();

    SurveyJob(SparkSession spark, Arguments arguments) {
        this.spark = spark;
        this.arguments = arguments;
    }

    /** Runs the job; what is to be told, line by line. */
    List<String> run() throws IOException {
        UsedEdition used = UsedEdition.of(arguments.edition());
        Edition edition = used.get();
        Set<String> absent = new LinkedHashSet<>();
        Counted counted = count(used, edition, absent);
        ResponseTally tally = counted.tally(edition);
        SortedMap<String, AssessmentResult> items = items(edition);
        OutFolder out = new OutFolder(spark, arguments.out());
        out.write(STATE, file -> file.write(counted.state()));
        out.writeLines(RESULTS, results(tally, items));
        List<String> refused = counted.refused().stream()
                .flatMap(part -> part.describe(arguments.language()).stream())
                .toList();
        out.writeLines(REFUSED, refused.stream().map(line -> line + "\n").toList());
        tell(tally, absent, refused);
        return List.copyOf(told);
    }

    private Counted count(UsedEdition used, Edition edition, Set<String> absent) {
        List<JavaRDD<Counted>> parts = new ArrayList<>();
        for (AnswerTable table : AnswerTable.in(spark, arguments)) {
            // Wrong headings are told before anything is counted.
            absent.addAll(
                    ResponsesTable.of(table.files().get(0), table.headings(), ResponseTally.of(edition), refused -> {})
                            .getAbsent());
            parts.add(table.rows(spark)
                    .javaRDD()
                    .mapPartitions(new PartCount(
                            used,
                            table.headings(),
                            table.parquet(),
                            table.options().getOrDefault("sep", table.options().getOrDefault("delimiter", ",")),
                            arguments.language())));
        }
        return parts.stream()
                .reduce(JavaRDD::union)
                .orElseThrow(() -> new IllegalArgumentException("no files: " + arguments.answers()))
                .treeReduce((one, other) -> Counted.merge(one, other, used));
    }

    private SortedMap<String, AssessmentResult> items(Edition edition) {
        return arguments
                .oit()
                .map(file -> OitCsv.read(
                        Source.of(Path.of(file)),
                        edition,
                        refused -> told.add(file + ":" + refused.getRow() + ": "
                                + refused.getText().in(arguments.language()))))
                .orElseGet(TreeMap::new);
    }

    /** A line per agency of either. */
    private static List<String> results(ResponseTally tally, SortedMap<String, AssessmentResult> items) {
        ItaJson json = ItaJson.standard();
        Set<String> agencies = new TreeSet<>(tally.getAgencies());
        agencies.addAll(items.keySet());
        return agencies.stream()
                .map(agency -> json.writeLine(both(tally.result(agency), Optional.ofNullable(items.get(agency)))))
                .toList();
    }

    private static AssessmentResult both(Optional<AssessmentResult> survey, Optional<AssessmentResult> items) {
        return survey.map(one -> items.map(other -> AssessmentResult.builder()
                                .from(one)
                                .scores(one.getScores().plus(other.getScores()))
                                .build())
                        .orElse(one))
                .or(() -> items)
                .orElseThrow();
    }

    private void tell(ResponseTally tally, Set<String> absent, List<String> refused) {
        boolean thai = arguments.language() == Language.TH;
        long agencies = tally.getAgencies().size();
        told.add(
                thai
                        ? "อ่าน " + RefusedPart.number(tally.getRows()) + " แถว ผู้ตอบ "
                                + RefusedPart.number(tally.getRespondents()) + " คน " + RefusedPart.number(agencies)
                                + " หน่วยงาน นับคำตอบ " + RefusedPart.number(tally.getAnswers()) + " ช่อง"
                        : "read " + RefusedPart.counted(tally.getRows(), "row", "rows") + ", "
                                + RefusedPart.counted(tally.getRespondents(), "respondent", "respondents") + " of "
                                + RefusedPart.counted(agencies, "agency", "agencies") + ", counted "
                                + RefusedPart.counted(tally.getAnswers(), "answer", "answers"));
        if (!absent.isEmpty()) {
            told.add((thai ? "บางตารางไม่มีคอลัมน์ " : "a table has no column ") + String.join(", ", absent));
        }
        Map<RefusalKind, Long> reasons = tally.toState().getRefused();
        if (!reasons.isEmpty()) {
            told.add(RefusedPart.reasons(reasons, thai));
        }
        told.addAll(refused.stream().limit(SHOWN).toList());
        if (refused.size() > SHOWN) {
            told.add(thai ? "… ดูทั้งหมดใน " + REFUSED : "… all of it in " + REFUSED);
        }
    }
}
