package io.github.openita.cli.command;

import io.github.openita.cli.input.Digests;
import io.github.openita.cli.input.EditionArgument;
import io.github.openita.cli.input.RefusedList;
import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.FileEnding;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.output.ProgressBar;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.core.survey.TallyState;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.csv.OitCsv;
import io.github.openita.io.csv.ResponsesCsv;
import io.github.openita.io.csv.TotalsCsv;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.json.ResponsesNdjson;
import io.github.openita.io.tally.TallyBytes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code tally RESPONSES}: survey answers to results, one per agency; with OIT items to totals. */
final class TallyCommand extends CommandRun {

    private static final int SHOWN = 20;

    List<String> responses = List.of();

    String edition = "";

    @Nullable
    String oit;

    @Nullable
    String state;

    /** By the digest of what was counted, the first source of it. */
    private final Map<String, Counted> counted = new HashMap<>();

    /** Where counts are from: a state, or answers. */
    private record Counted(String source, boolean isState) {}

    @Override
    void declare(Arguments takes) {
        takes.says(
                "รวมคำตอบแบบสำรวจเป็นผลรายหน่วยงาน",
                "survey answers (CSV, XLSX, or lines of JSON) to a result document per agency");
        takes.parameters(
                "RESPONSES",
                found -> responses = found,
                "คำตอบ หนึ่งแถวต่อผู้ตอบหนึ่งคน (.csv, .xlsx หรือ .ndjson) ผลนับที่ --state เขียนไว้ หรือ - สำหรับ standard input",
                "answers, a row per respondent (.csv, .xlsx or .ndjson), what --state wrote, or - for standard input");
        takes.neededEdition(
                found -> edition = found,
                "แบบประเมินของคำตอบ: ชื่อ ปีงบประมาณ หรือไฟล์",
                "the edition of the answers: a name, a fiscal year or a file");
        takes.option(
                "--oit",
                "FILE",
                found -> oit = found,
                "คะแนน OIT รายข้อ (.csv, .xlsx: agency, o1, o2, …)",
                "the scores of OIT items (.csv, .xlsx: agency, o1, o2, …)");
        takes.option(
                "--state",
                "FILE",
                found -> state = found,
                "เขียนผลนับทั้งหมดไว้รวมกับของเครื่องอื่น (.json เป็นข้อความ ชื่ออื่นเป็นไฟล์กระชับ)",
                "also write all that was counted, to be merged with that of others (.json as text, else compact)");
    }

    @Override
    Set<Format> formats() {
        return Format.TALLIES;
    }

    @Override
    void run(Console main, Format format) {
        if (responses.contains(oit)) {
            throw CliException.usage(
                    "--oit " + oit + ": คำตอบกับผล OIT เป็นแหล่งเดียวกันไม่ได้",
                    "--oit " + oit + ": answers and OIT items cannot come from the same source");
        }
        Console console = state == null ? main : main.writing("--state", state);
        console.refuseReplaced(responses);
        Console.refuseTwice(responses.stream());
        refuseTwice();
        Edition used = EditionArgument.resolve(edition, console);
        ResponseTally tally = ResponseTally.of(used);
        List<RefusedList> refused = new ArrayList<>();
        Set<String> absent = new LinkedHashSet<>();
        for (String one : responses) {
            RefusedList ofOne = new RefusedList(Console.nameOf(one));
            absent.addAll(read(one, console, tally, ofOne));
            refused.add(ofOne);
        }
        RefusedList refusedItems = new RefusedList(Console.nameOf(String.valueOf(oit)));
        SortedMap<String, AssessmentResult> items =
                oit == null ? new TreeMap<>() : OitCsv.read(console.source(oit), used, refusedItems);
        if (tally.getAnswers() == 0) {
            throw nothingUsed(tally, refused);
        }
        if (state != null) {
            writeState(state, console, tally);
        }
        write(console, format, tally, items);
        List<String> told = new ArrayList<>(totals(tally, absent));
        refused.forEach(one -> told.addAll(one.describe(language())));
        if (oit != null) {
            told.addAll(totals(tally, items));
            told.addAll(refusedItems.describe(language()));
        }
        console.tell(told);
    }

    /** Counts all answers; what the table does not ask is told. */
    private List<String> read(String argument, Console console, ResponseTally tally, RefusedList refused) {
        if (FileEnding.isJson(argument)) {
            merge(
                    console.json().with(tally.getEdition()).read(DocumentType.TALLY, console.source(argument)),
                    tally,
                    argument);
            return List.of();
        }
        ProgressBar bar = new ProgressBar(console.err(), console.sizeOf(argument));
        try (SourceStream opened = console.stream(argument)) {
            SourceStream source = console.watched() ? opened.watchedBy(bar::show) : opened;
            if (TallyBytes.isStartOf(source)) {
                merge(TallyBytes.read(source), tally, argument);
                return List.of();
            }
            return responses.size() == 1
                    ? answers(source, tally, refused)
                    : merged(source, tally, refused, Console.nameOf(argument));
        } finally {
            bar.clear();
        }
    }

    private static List<String> answers(SourceStream source, ResponseTally tally, RefusedList refused) {
        if (source.looksLikeJson()) {
            ResponsesNdjson.read(source, tally, refused);
            return List.of();
        }
        return ResponsesCsv.read(source, tally, refused);
    }

    /** Answers beside others, counted by themselves first: a state of theirs may be given as well. */
    private List<String> merged(SourceStream source, ResponseTally tally, RefusedList refused, String name) {
        ResponseTally own = ResponseTally.of(tally.getEdition());
        List<String> absent = answers(source, own, refused);
        refuseAgain(own.toState(), new Counted(name, false));
        tally.merge(own);
        return absent;
    }

    private void merge(TallyState state, ResponseTally tally, String argument) {
        refuseAgain(state, new Counted(Console.nameOf(argument), true));
        try {
            tally.merge(state);
        } catch (InvalidInputException e) {
            throw CliException.document(Console.nameOf(argument), e.getText());
        }
    }

    /**
     * The same counts twice are one state given twice, perhaps under two names or in both forms, or beside its answers. Two files
     * of answers may have the same, where few were asked.
     */
    private void refuseAgain(TallyState state, Counted from) {
        Counted before = counted.putIfAbsent(Digests.sha256(TallyBytes.write(state)), from);
        if (before != null && (before.isState || from.isState) && state.getRows() > 0) {
            throw again(from.source, before.source);
        }
    }

    /** One file twice counts everybody in it twice. */
    private void refuseTwice() {
        Map<Path, String> files = new HashMap<>();
        for (String one : responses) {
            Console.realFile(one).map(file -> files.putIfAbsent(file, one)).ifPresent(before -> {
                throw again(one, before);
            });
        }
    }

    private static CliException again(String source, String before) {
        return CliException.document(BilingualText.of(
                source + ": เป็นผลนับชุดเดียวกับ " + before + " จึงจะนับซ้ำ: ให้ระบุเพียงครั้งเดียว",
                source + ": has the same counts as " + before + ", which would count them twice: give it once"));
    }

    private static void writeState(String file, Console console, ResponseTally tally) {
        TallyState counted = tally.toState();
        console.into(file)
                .write(
                        FileEnding.isJson(file)
                                ? Output.of(console.json().write(counted))
                                : Output.of(TallyBytes.write(counted)));
    }

    private CliException nothingUsed(ResponseTally tally, List<RefusedList> refused) {
        String source = source();
        BilingualText summary = BilingualText.of(
                source + ": ไม่มีคำตอบที่นับได้เลยใน " + RefusedList.number(tally.getRows()) + " แถว",
                source + ": no answer in " + RefusedList.counted(tally.getRows(), "row", "rows") + " could be counted");
        return CliException.documents(Stream.concat(
                        Stream.of(summary),
                        refused.stream()
                                .flatMap(one -> one.describe(language()).stream())
                                .map(line -> BilingualText.of(line, line)))
                .map(CliException::document)
                .toList());
    }

    /** What messages call all that was read. */
    private String source() {
        return responses.stream().map(Console::nameOf).collect(Collectors.joining(", "));
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
        String edition = json.nameOf(tally.getEdition());
        console.write(out -> {
            for (String agency : agencies) {
                AssessmentResult result = result(agency, tally, items);
                out.append(json.writeLine(result.toBuilder().edition(edition).build()));
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

    private List<String> totals(ResponseTally tally, Collection<String> absent) {
        String source = source();
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
        addOnlyIn(lines, source(), surveyed, items.keySet());
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
}
