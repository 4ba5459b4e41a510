package io.github.openita.io.agencies;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading over the scores of one place of the form, as people write it: {@code IIT}, {@code คะแนน OIT}, {@code EIT
 * ส่วนที่ 1}, {@code ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่}, {@code การปฏิบัติหน้าที่}, {@code i1}, {@code ข้อ O12}, {@code 9.3}.
 * It is understood as a whole or not at all: {@code จำนวนผู้ตอบ IIT} is no score. Static methods only.
 */
final class ScoreHeading {

    private static final int LONGEST = 200;

    /** Around a code, in words with spaces. */
    private static final Pattern AROUND =
            Pattern.compile("^(?:ผล)?(?:คะแนน|ร้อยละ)(?:เฉลี่ย)? ?|^ข้อ ?(?=[ieo])| ?\\((?:ร้อยละ|คะแนน|%)\\)$");

    /** Words that stand before what is scored and after it and say no more than that it is a score; without spaces. */
    private static final String BEFORE =
            "(?:ผล|ค่า|คะแนน|การประเมิน|ร้อยละ|เฉลี่ย|รวม|ภาพรวม|แบบวัด|แบบสำรวจ|เครื่องมือ|ด้าน"
                    + "|score|total|average|mean)*";

    private static final String AFTER = "(?:คะแนน|ร้อยละ|%|เฉลี่ย|รวม|ภาพรวม|score|total|average|mean"
            + "|\\((?:ร้อยละ|คะแนน|%|score|(?:(?:คะแนน)?เต็ม)?100(?:คะแนน)?)\\))*";

    private static final Pattern TOOL = Pattern.compile(BEFORE + "(iit|eit|oit)(.*?)" + AFTER);
    private static final Pattern NUMBERED = Pattern.compile(
            BEFORE + "(?:ตัวชี้วัด|ตชว\\.?|indicator)(?:ที่)?([0-9]{1,2})(?![0-9]|\\.[0-9])(.*?)" + AFTER);
    private static final Pattern NUMBERED_NAME = Pattern.compile("([0-9]{1,2})([^0-9].*?)" + AFTER);
    private static final Pattern NAMED = Pattern.compile(BEFORE + "(.+?)" + AFTER);
    private static final Pattern BEFORE_NAME = Pattern.compile("^[.):\u2013-]+");

    private ScoreHeading() {}

    /** Whether it is a heading over scores in any of the forms. */
    static boolean isOne(String heading, EditionCatalog editions) {
        if (heading.length() > LONGEST || !ThaiText.hasText(heading)) {
            return false;
        }
        Optional<NodeCode> code = code(heading);
        return code.isPresent()
                ? isKnown(code.get(), editions)
                : editions.all().stream()
                        .anyMatch(edition -> codeOf(heading, edition, editions).isPresent());
    }

    /** Numbers are also other things than those of indicators. */
    private static boolean isKnown(NodeCode code, EditionCatalog editions) {
        return (code.getLevel() != Level.INDICATOR && code.getLevel() != Level.SUB_INDICATOR)
                || editions.all().stream()
                        .anyMatch(edition -> edition.refusalOf(code).isEmpty());
    }

    /** The place that is meant, in a form that may be without it; nothing where no place of that form is meant. */
    static Optional<NodeCode> codeOf(String heading, Edition edition, EditionCatalog editions) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        String key = ThaiText.titleKey(heading);
        return code(heading)
                .or(() -> numbered(key, editions))
                .or(() -> named(key, edition))
                .or(() -> tool(key, edition.getParts()));
    }

    /** The code that a heading is. */
    private static Optional<NodeCode> code(String heading) {
        String text = ThaiText.plain(heading).toLowerCase(Locale.ROOT);
        String code = AROUND.matcher(text).replaceAll("").strip();
        // A number after another word is no indicator's; one with a zero before it is an item's elsewhere.
        boolean cut = !code.isEmpty()
                && Character.isDigit(code.charAt(0))
                && (code.charAt(0) == '0' || !text.startsWith(code));
        try {
            return code.isEmpty() || cut ? Optional.empty() : Optional.of(NodeCode.parse(code));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static Optional<NodeCode> numbered(String key, EditionCatalog editions) {
        Matcher worded = NUMBERED.matcher(key);
        Matcher plain = NUMBERED_NAME.matcher(key);
        boolean inWords = worded.matches();
        if (!inWords && !plain.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(inWords ? worded.group(1) : plain.group(1));
        String name =
                BEFORE_NAME.matcher(inWords ? worded.group(2) : plain.group(2)).replaceFirst("");
        boolean known = name.isEmpty()
                ? inWords && number > 0
                : editions.all().stream()
                        .anyMatch(edition -> indicator(name, edition)
                                .filter(found -> found == number)
                                .isPresent());
        return known ? Optional.of(NodeCode.ofIndicator(number)) : Optional.empty();
    }

    private static Optional<NodeCode> named(String key, Edition edition) {
        Matcher name = NAMED.matcher(key);
        return indicator(key, edition)
                .or(() -> name.matches() ? indicator(name.group(1), edition) : Optional.empty())
                .map(NodeCode::ofIndicator);
    }

    /** The number of the indicator of that name. */
    private static Optional<Integer> indicator(String key, Edition edition) {
        return edition.getIndicators().stream()
                .filter(indicator -> indicator
                        .getNameTh()
                        .map(ThaiText::titleKey)
                        .filter(key::equals)
                        .isPresent())
                .map(indicator -> indicator.getNumber())
                .findFirst();
    }

    private static Optional<NodeCode> tool(String key, List<ToolPart> parts) {
        Matcher letters = TOOL.matcher(inLetters(key));
        if (!letters.matches()) {
            return Optional.empty();
        }
        Tool tool = Tool.valueOf(letters.group(1).toUpperCase(Locale.ROOT));
        NodeCode whole = NodeCode.of(tool);
        String rest = letters.group(2);
        return rest.isEmpty()
                ? Optional.of(whole)
                : tool == Tool.EIT ? partOf(rest, parts).map(whole::atPart) : Optional.empty();
    }

    /** The official name of a tool, with its letters or without, as its letters. */
    private static String inLetters(String key) {
        String text = key;
        for (Tool tool : Tool.values()) {
            String letters = tool.name().toLowerCase(Locale.ROOT);
            String name = ThaiText.titleKey(tool.getNameTh());
            text = text.replace(name + "(" + letters + ")", letters)
                    .replace(letters + "(" + name + ")", letters)
                    .replace(name + letters, letters)
                    .replace(letters + name, letters)
                    .replace(name, letters);
        }
        return text;
    }

    /** {@code ส่วนที่1}, {@code public}, {@code ส่วนที่1(EITPublic)}. */
    private static Optional<String> partOf(String said, List<ToolPart> parts) {
        String plain = said.replaceAll("[()@]|eit", "");
        for (int i = 0; i < parts.size(); i++) {
            String code = parts.get(i).getCode();
            String number = "(?:ส่วน(?:ที่)?|part)" + (i + 1);
            if (plain.matches(number + "(?:" + Pattern.quote(code) + ")?") || plain.equals(code)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
