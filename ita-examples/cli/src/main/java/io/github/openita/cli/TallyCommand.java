package io.github.openita.cli;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.csv.OitCsv;
import io.github.openita.io.csv.ResponsesCsv;
import io.github.openita.io.csv.TotalsCsv;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.json.ResponsesNdjson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tally RESPONSES}: survey answers to results, one per agency; with OIT items to totals. */
@Command(
        name = "tally",
        description = {
            "รวมคำตอบแบบสำรวจเป็นผลรายหน่วยงาน",
            "survey answers (CSV, XLSX, or lines of JSON) to a result document per agency"
        })
final class TallyCommand extends CommandRun {

    private static final int SHOWN = 20;

    @Parameters(
            paramLabel = "RESPONSES",
            description = {
                "คำตอบ หนึ่งแถวต่อผู้ตอบหนึ่งคน (.csv, .xlsx หรือ .ndjson) หรือ - สำหรับ standard input",
                "answers, a row per respondent (.csv, .xlsx or .ndjson), or - for standard input"
            })
    String responses;

    @Option(
            names = "--edition",
            required = true,
            paramLabel = "NAME|YEAR|FILE",
            description = {
                "แบบประเมินของคำตอบ: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition of the answers: a name, a fiscal year or a file"
            })
    String edition;

    @Option(
            names = "--oit",
            paramLabel = "FILE",
            description = {
                "คะแนน OIT รายข้อ (.csv, .xlsx: agency, o1, o2, …)",
                "the scores of OIT items (.csv, .xlsx: agency, o1, o2, …)"
            })
    @Nullable
    String oit;

    @Override
    Set<Format> formats() {
        return Format.TALLIES;
    }

    @Override
    void run(Console console, Format format) {
        if (responses.equals(oit)) {
            throw CliException.usage(
                    "--oit " + oit + ": คำตอบกับผล OIT เป็นแหล่งเดียวกันไม่ได้",
                    "--oit " + oit + ": answers and OIT items cannot come from the same source");
        }
        Edition used = EditionArgument.resolve(edition, console);
        ResponseTally tally = ResponseTally.of(used);
        RefusedList refused = new RefusedList(Console.nameOf(responses));
        List<String> absent = read(console, tally, refused);
        RefusedList refusedItems = new RefusedList(Console.nameOf(String.valueOf(oit)));
        SortedMap<String, AssessmentResult> items =
                oit == null ? new TreeMap<>() : OitCsv.read(console.source(oit), used, refusedItems);
        if (tally.getAnswers() == 0) {
            throw nothingUsed(tally, refused);
        }
        write(console, format, tally, items);
        List<String> told = new ArrayList<>(totals(tally, absent));
        told.addAll(refused.describe(language()));
        if (oit != null) {
            told.addAll(totals(tally, items));
            told.addAll(refusedItems.describe(language()));
        }
        told.stream().map(ThaiText::oneLine).forEach(console.err()::println);
        console.err().flush();
    }

    /** Counts all answers; what the table does not ask is told. */
    private List<String> read(Console console, ResponseTally tally, RefusedList refused) {
        ProgressBar bar = new ProgressBar(console.err(), console.sizeOf(responses));
        try (SourceStream opened = console.stream(responses)) {
            SourceStream source = console.watched() ? opened.watchedBy(bar::show) : opened;
            if (!source.looksLikeJson()) {
                return ResponsesCsv.read(source, tally, refused);
            }
            ResponsesNdjson.read(source, tally, refused);
            return List.of();
        } finally {
            bar.clear();
        }
    }

    private CliException nothingUsed(ResponseTally tally, RefusedList refused) {
        String source = Console.nameOf(responses);
        BilingualText summary = BilingualText.of(
                source + ": ไม่มีคำตอบที่นับได้เลยใน " + RefusedList.number(tally.getRows()) + " แถว",
                source + ": no answer in " + RefusedList.counted(tally.getRows(), "row", "rows") + " could be counted");
        return CliException.documents(Stream.concat(
                        Stream.of(summary),
                        refused.describe(language()).stream().map(line -> BilingualText.of(line, line)))
                .map(CliException::document)
                .toList());
    }

    private void write(Console console, Format format, ResponseTally tally, SortedMap<String, AssessmentResult> items) {
        SortedSet<String> agencies = new TreeSet<>(tally.getAgencies());
        agencies.addAll(items.keySet());
        if (format == Format.CSV) {
            Scorer scorer = Scorer.of(tally.getEdition());
            console.write(TotalsCsv.write(
                    agencies.stream().map(agency -> scorer.score(result(agency, tally, items))), tally.getEdition()));
            return;
        }
        ItaJson json = console.json();
        console.write(out -> {
            for (String agency : agencies) {
                out.append(json.writeLine(result(agency, tally, items)));
            }
        });
    }

    /** What is known of an agency from both sources. */
    private static AssessmentResult result(
            String agency, ResponseTally tally, SortedMap<String, AssessmentResult> items) {
        AssessmentResult ofItems = items.get(agency);
        return tally.result(agency)
                .map(ofSurvey -> ofItems == null ? ofSurvey : both(ofSurvey, ofItems))
                .orElseGet(() -> Objects.requireNonNull(ofItems));
    }

    private static AssessmentResult both(AssessmentResult survey, AssessmentResult items) {
        return AssessmentResult.builder()
                .from(survey)
                .scores(survey.getScores().plus(items.getScores()))
                .build();
    }

    private List<String> totals(ResponseTally tally, List<String> absent) {
        String source = Console.nameOf(responses);
        long agencies = tally.getAgencies().size();
        List<String> lines = new ArrayList<>();
        lines.add(say(
                source + ": อ่าน " + RefusedList.number(tally.getRows()) + " แถว ผู้ตอบ "
                        + RefusedList.number(tally.getRespondents()) + " คน " + RefusedList.number(agencies)
                        + " หน่วยงาน นับคำตอบ " + RefusedList.number(tally.getAnswers()) + " ช่อง",
                source + ": read " + RefusedList.counted(tally.getRows(), "row", "rows") + ", "
                        + RefusedList.counted(tally.getRespondents(), "respondent", "respondents") + " of "
                        + RefusedList.counted(agencies, "agency", "agencies") + ", counted "
                        + RefusedList.counted(tally.getAnswers(), "answer", "answers")));
        if (!absent.isEmpty()) {
            lines.add(say(
                    source + ": ตารางไม่มีคอลัมน์ " + shown(absent) + " ข้อเหล่านี้จึงไม่มีคะแนน",
                    source + ": the table has no column " + shown(absent) + ", so these have no score"));
        }
        return lines;
    }

    private List<String> totals(ResponseTally tally, SortedMap<String, AssessmentResult> items) {
        List<String> lines = new ArrayList<>();
        String source = Console.nameOf(String.valueOf(oit));
        lines.add(say(
                source + ": อ่านผล OIT " + RefusedList.number(items.size()) + " หน่วยงาน",
                source + ": read the items of " + RefusedList.counted(items.size(), "agency", "agencies")));
        Set<String> surveyed = new TreeSet<>(tally.getAgencies());
        addOnlyIn(lines, Console.nameOf(responses), surveyed, items.keySet());
        addOnlyIn(lines, source, items.keySet(), surveyed);
        return lines;
    }

    private void addOnlyIn(List<String> lines, String file, Set<String> here, Set<String> there) {
        List<String> only =
                here.stream().filter(agency -> !there.contains(agency)).toList();
        if (!only.isEmpty()) {
            lines.add(say(
                    file + ": หน่วยงานที่มีเฉพาะในไฟล์นี้ " + RefusedList.number(only.size()) + " แห่ง: " + shown(only),
                    file + ": in this file only: " + RefusedList.counted(only.size(), "agency", "agencies") + ": "
                            + shown(only)));
        }
    }

    private static String shown(Collection<String> names) {
        String first = String.join(", ", names.stream().limit(SHOWN).toList());
        return names.size() > SHOWN ? first + ", …" : first;
    }

    private String say(String th, String en) {
        return BilingualText.of(th, en).in(language());
    }
}
