package io.github.openita.io.report;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import java.util.Optional;

/** What things are called in the form of an edition. */
record FormNames(Edition edition, Wording wording) {

    private static final int LONGEST_NAME = 60;

    /** The form, as titles name it behind the words for the document. */
    String form() {
        String scheme = edition.getScheme().map(name -> " " + name).orElse("");
        return edition.getFiscalYear() + scheme + " (" + edition.nameWithRevision() + ")";
    }

    /** What stands at an address, in the words of the form; empty where they are not known. */
    String of(NodeCode code) {
        Optional<String> part = code.getPart();
        if (part.isPresent()) {
            return edition.getParts().stream()
                    .filter(known -> known.getCode().equals(part.get()))
                    .findFirst()
                    .map(ToolPart::getNameTh)
                    .orElse("");
        }
        return switch (code.getLevel()) {
            case TOOL -> {
                Tool tool = code.getTool().orElseThrow();
                yield wording.say(tool.getNameTh(), tool.getNameEn());
            }
            case INDICATOR ->
                edition.getIndicators().stream()
                        .filter(known -> NodeCode.ofIndicator(known.getNumber()).equals(code))
                        .findFirst()
                        .flatMap(Indicator::getNameTh)
                        .orElse("");
            case SUB_INDICATOR ->
                edition.getSubIndicators().stream()
                        .filter(known -> known.getCode().equals(code))
                        .findFirst()
                        .flatMap(SubIndicator::getNameTh)
                        .orElse("");
            case QUESTION -> {
                QuestionCode question = code.getQuestion().orElseThrow();
                yield edition.item(question)
                        .map(Item::getNameTh)
                        .or(() -> edition.question(question)
                                .flatMap(known -> known.getTextTh().or(known::getTheme)))
                        .orElse("");
            }
        };
    }

    /** An address with its name; a question by its code alone, since its wording is long. */
    String withCode(NodeCode code) {
        return code.getLevel() == Level.QUESTION ? code.toString() : (code + " " + of(code)).trim();
    }

    /** The name as far as it fits into a table. */
    String shortOf(NodeCode code) {
        return cut(of(code));
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
