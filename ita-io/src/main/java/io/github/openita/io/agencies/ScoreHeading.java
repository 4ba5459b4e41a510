package io.github.openita.io.agencies;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.words.InvalidInputException;
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
 * Static methods only.
 */
final class ScoreHeading {

    private static final int LONGEST = 200;

    private static final Pattern AROUND =
            Pattern.compile("^(?:ผล)?(?:คะแนน|ร้อยละ)(?:เฉลี่ย)? ?|^ข้อ ?(?=[ieo])| ?\\((?:ร้อยละ|คะแนน|%)\\)$");
    private static final Pattern INDICATOR =
            Pattern.compile("(?:ตัวชี้วัด|ตชว\\.?|indicator) ?(?:ที่)? ?([0-9]{1,2})(?![0-9.]).*");
    private static final Pattern NUMBERED_NAME = Pattern.compile("([0-9]{1,2})[.)]? +[^0-9].*");
    private static final Pattern TOOL = Pattern.compile("(?<![a-z])(iit|eit|oit)(?![a-z])");
    private static final Pattern PART_NUMBER = Pattern.compile("(?:ส่วน(?:ที่)?|part|@)? ?([1-9])(?![0-9])");

    private ScoreHeading() {}

    /** Whether a heading can be one over scores, in whatever form. */
    static boolean isLike(String heading) {
        String text = plain(heading);
        return codeIn(text).isPresent()
                || TOOL.matcher(text).find()
                || INDICATOR.matcher(text).matches()
                || NUMBERED_NAME.matcher(text).matches();
    }

    /** The place that is meant, in a form that may be without it; nothing where no place is meant. */
    static Optional<NodeCode> codeOf(String heading, Edition edition) {
        String text = plain(heading);
        Optional<NodeCode> code = codeIn(text);
        if (code.isPresent()) {
            return code;
        }
        for (Pattern pattern : List.of(INDICATOR, NUMBERED_NAME)) {
            Matcher numbered = pattern.matcher(text);
            if (numbered.matches()) {
                return Optional.of(NodeCode.ofIndicator(Integer.parseInt(numbered.group(1))));
            }
        }
        return named(text, edition).or(() -> tool(text, edition));
    }

    /** Whether it is the name of an indicator of that form. */
    static boolean isNamed(String heading, Edition edition) {
        return named(plain(heading), edition).isPresent();
    }

    private static String plain(String heading) {
        if (heading.length() > LONGEST) {
            return "";
        }
        String text = ThaiText.toArabicDigits(ThaiText.normalize(heading)).toLowerCase(Locale.ROOT);
        return AROUND.matcher(text).replaceAll("").strip();
    }

    private static Optional<NodeCode> codeIn(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(NodeCode.parse(text));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static Optional<NodeCode> named(String text, Edition edition) {
        String key = ThaiText.titleKey(text);
        for (Indicator indicator : edition.getIndicators()) {
            if (indicator
                    .getNameTh()
                    .map(ThaiText::titleKey)
                    .filter(key::equals)
                    .isPresent()) {
                return Optional.of(NodeCode.ofIndicator(indicator.getNumber()));
            }
        }
        return Optional.empty();
    }

    private static Optional<NodeCode> tool(String text, Edition edition) {
        Matcher letters = TOOL.matcher(text);
        if (!letters.find()) {
            return Optional.empty();
        }
        Tool tool = Tool.valueOf(letters.group(1).toUpperCase(Locale.ROOT));
        NodeCode whole = NodeCode.of(tool);
        return Optional.of(tool == Tool.EIT ? part(whole, text, edition.getParts()) : whole);
    }

    private static NodeCode part(NodeCode whole, String text, List<ToolPart> parts) {
        for (ToolPart part : parts) {
            if (text.contains(part.getCode())) {
                return whole.atPart(part.getCode());
            }
        }
        Matcher number = PART_NUMBER.matcher(text);
        return number.find() && Integer.parseInt(number.group(1)) <= parts.size()
                ? whole.atPart(parts.get(Integer.parseInt(number.group(1)) - 1).getCode())
                : whole;
    }
}
