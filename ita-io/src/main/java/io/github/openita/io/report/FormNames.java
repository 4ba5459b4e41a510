package io.github.openita.io.report;

import io.github.openita.core.analysis.Gap;
import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import io.github.openita.io.report.model.Cell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What things are called in the form of an edition. */
record FormNames(Edition edition, Wording wording) {

    private static final int LONGEST_NAME = 60;

    /** The form, as titles name it behind the words for the document. */
    String form() {
        String scheme = edition.getScheme().map(name -> " " + name).orElse("");
        return edition.getFiscalYear() + scheme + " (" + edition.nameWithRevision() + ")";
    }

    /** What stands at a node, in the words of the form; empty where they are not known. */
    String of(NodeCode code) {
        boolean wholeTool = code.getLevel() == Level.TOOL && code.getPart().isEmpty();
        Optional<String> name = wholeTool
                ? code.getTool().map((Tool tool) -> wording.say(tool.getNameTh(), tool.getNameEn()))
                : edition.nameOf(code);
        return name.orElse("");
    }

    /** A code with its name; a question by its code alone, since its wording is long. */
    String withCode(NodeCode code) {
        return code.getLevel() == Level.QUESTION ? code.toString() : (code + " " + of(code)).trim();
    }

    /** The name, on a terminal as far as it fits into a table. */
    Cell cell(NodeCode code) {
        return Cell.of(of(code)).withBrief(cut(of(code)));
    }

    /** The name of a row: a part goes by the name of its whole, since its code tells it. */
    Cell row(NodeCode code) {
        return row(code, List.of());
    }

    /** The same, with the figures of the parts that are known of it behind it. */
    Cell row(Gap gap) {
        return row(
                gap.getCode(),
                Stream.concat(gap.getParts().stream(), gap.getBeside().stream()).toList());
    }

    /** The same, with the figures of its parts behind it. */
    Cell row(NodeCode code, List<PartScore> parts) {
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

    /** A level of the form by its code. */
    String ofBand(String code) {
        return edition.getBands().stream()
                .filter(band -> band.getCode().equals(code))
                .findFirst()
                .map((Band band) -> wording.say(band.getNameTh(), band.getNameEn()))
                .orElse(code);
    }
}
