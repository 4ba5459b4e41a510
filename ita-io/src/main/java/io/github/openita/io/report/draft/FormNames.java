package io.github.openita.io.report.draft;

import io.github.openita.core.analysis.Gap;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.wording.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What things are called in the form of an edition. */
public record FormNames(Edition edition, Wording wording) {

    private static final int LONGEST_NAME = 60;
    private static final Pattern OF_THE_COMMISSION = Pattern.compile("nacc-([0-9]{4})(?:[.]r[0-9]+)?");

    /** The form by year and scheme, as titles name it after the words for the document. */
    public String form() {
        return edition.getFiscalYear()
                + edition.getScheme().map(name -> " " + name).orElse("");
    }

    /** The form in full words. */
    public String formInWords() {
        return wording.say("แบบประเมิน ITA ประจำปีงบประมาณ พ.ศ. ", "the ITA form of fiscal year ") + form();
    }

    /** What a document calls its form, in words where it is one of the commission's. */
    public static String formNamed(String name, Wording wording) {
        Matcher built = OF_THE_COMMISSION.matcher(name);
        return built.matches()
                ? wording.say("แบบประเมิน ITA ประจำปีงบประมาณ พ.ศ. ", "the ITA form of fiscal year ") + built.group(1)
                : wording.say("แบบประเมิน ", "edition ") + name;
    }

    /** The form by its name in documents, for technicians. */
    public String technical() {
        return wording.say("แบบประเมิน ", "Edition ") + edition.nameWithRevision();
    }

    /** What stands at a node, in the words of the form; empty where they are not known. */
    public String of(NodeCode code) {
        boolean wholeTool = code.getLevel() == Level.TOOL && code.getPart().isEmpty();
        Optional<String> name = wholeTool
                ? code.getTool().map((Tool tool) -> wording.say(tool.getNameTh(), tool.getNameEn()))
                : edition.nameOf(code);
        return name.orElse("");
    }

    /** What the advice about a score points to: codes with their names, on a terminal the codes alone. */
    public Cell advice(Collection<NodeCode> codes) {
        return Cell.of(codes.stream()
                        .map(code -> (code + " " + of(code)).strip())
                        .collect(Collectors.joining("\n")))
                .withBrief(codes.stream().map(NodeCode::toString).collect(Collectors.joining(", ")));
    }

    /** A code with its name; a question by its code alone, since its wording is long. */
    public String withCode(NodeCode code) {
        return code.getLevel() == Level.QUESTION ? code.toString() : (code + " " + of(code)).trim();
    }

    /** The name, on a terminal as far as it fits into a table. */
    public Cell cell(NodeCode code) {
        return Cell.of(of(code)).withBrief(cut(of(code)));
    }

    /** The name of a row: a part goes by the name of its whole, since its code tells it. */
    public Cell row(NodeCode code) {
        return row(code, List.of());
    }

    /** The same, with the figures of the parts that are known of it after it. */
    public Cell row(Gap gap) {
        return row(
                gap.getCode(),
                Stream.concat(gap.getParts().stream(), gap.getBeside().stream()).toList());
    }

    /** The same, with the figures of its parts after it. */
    public Cell row(NodeCode code, List<PartScore> parts) {
        String whole = code.getLevel() == Level.TOOL ? "" : of(code.whole());
        String name = whole.isEmpty() ? of(code) : whole;
        String figures = parts.isEmpty()
                ? ""
                : parts.stream()
                        .map(part -> part.getCode() + " " + Wording.shown(part.getScore()))
                        .collect(Collectors.joining(", ", " (", ")"));
        return Cell.of((name + figures).strip()).withBrief((cut(name) + figures).strip());
    }

    /** The name, or as much of it as fits with an ellipsis; a letter keeps its vowels and tone mark. */
    private static String cut(String name) {
        if (ThaiText.columns(name) <= LONGEST_NAME) {
            return name;
        }
        StringBuilder start = new StringBuilder();
        int width = 0;
        for (int c : name.codePoints().toArray()) {
            width += ThaiText.columns(Character.toString(c));
            if (width >= LONGEST_NAME) {
                break;
            }
            start.appendCodePoint(c);
        }
        return start.append('…').toString();
    }

    /** A band of the form by its code or a name of it. */
    public String ofBand(String text) {
        return wording.band(text, edition);
    }
}
