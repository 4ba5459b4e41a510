package io.github.openita.core.plan;

import io.github.openita.core.analysis.Gap;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.core.words.ThaiText;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what people write into the cells of plans, as far as it can be read. Static methods only; thread-safe. */
final class PlanTexts {

    private static final Pattern EVERY_QUARTER = Pattern.compile("(?:ทุก|ราย)ไตรมาส");
    private static final Pattern QUARTERS =
            Pattern.compile("(?:ไตรมาส(?:ที่)?)?([1-4])((?:(?:,|/|และ|-)(?:ไตรมาส(?:ที่)?)?[1-4])*+)");
    private static final Pattern FURTHER = Pattern.compile("(,|/|และ|-)(?:ไตรมาส(?:ที่)?)?([1-4])");
    /** The longest text that is looked at. */
    private static final int LONGEST = 200;

    private static final BigDecimal MOST_BAHT = BigDecimal.TEN.pow(15);
    private static final int SATANG_DECIMALS = 2;

    private static final Set<String> NOTHING = Set.of("ไม่มี", "ไม่ระบุ", "n/a", "none");

    private PlanTexts() {}

    static boolean isSaid(String text) {
        return !ThaiText.normalize(text).isEmpty();
    }

    /** Whether what is said tells anything: a dash, dots or "none" keep a cell from being blank and say no more. */
    static boolean tells(String text) {
        String plain = ThaiText.normalize(text);
        return plain.codePoints().anyMatch(Character::isLetterOrDigit)
                && !NOTHING.contains(plain.toLowerCase(Locale.ROOT));
    }

    static boolean names(Responsible one) {
        return Stream.concat(one.getUnit().stream(), one.getName().stream()).anyMatch(PlanTexts::tells);
    }

    static List<String> said(List<String> texts) {
        return texts.stream().filter(PlanTexts::isSaid).toList();
    }

    /** An amount of money in its shortest form. */
    static BigDecimal baht(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        if (amount.signum() < 0 || amount.compareTo(MOST_BAHT) > 0 || shortest.scale() > SATANG_DECIMALS) {
            throw new InvalidInputException(
                    "งบประมาณ " + amount + ": ต้องเป็นจำนวนเงิน 0 ถึง " + MOST_BAHT + " บาท ทศนิยมไม่เกินสองตำแหน่ง",
                    "the budget " + amount + ": must be 0 to " + MOST_BAHT + " baht, with at most two decimals");
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** What the analysis of a result says about a gap: what it got, whether that will do, and what it costs. */
    static String analysisOf(Gap gap, Optional<Score> target) {
        String reached = target.map(aim -> (gap.isBelowTarget() ? " ต่ำกว่าค่าเป้าหมาย " : " ถึงค่าเป้าหมาย ")
                        + aim.toWritten().stripTrailingZeros().toPlainString()
                        + (gap.isBelowTarget() ? " คะแนน" : " คะแนนแล้ว"))
                .orElse("");
        String lost = gap.getLost().rounded().signum() == 0
                ? "ไม่ถึง 0.01"
                : gap.getLost().toString();
        return "ได้ " + gap.getScore() + " คะแนน" + reached + " เสียคะแนนภาพรวมไป " + lost + " คะแนน";
    }

    /** What two titles have in common that people and scanners spell apart: spaces, digits, letter case. */
    static String titleKey(String title) {
        return ThaiText.toArabicDigits(ThaiText.normalize(title))
                .replace(" ", "")
                .toLowerCase(Locale.ROOT);
    }

    static Optional<YearMonth> month(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(ThaiDates.parseMonth(text));
        } catch (InvalidInputException noMonth) {
            try {
                return Optional.of(YearMonth.from(ThaiDates.parseDate(text)));
            } catch (InvalidInputException noDay) {
                return Optional.empty();
            }
        }
    }

    /** The quarters that a text names, in rising order; none where it names anything else. */
    static List<Integer> quarters(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String plain = ThaiText.toArabicDigits(ThaiText.normalize(text)).replace(" ", "");
        if (EVERY_QUARTER.matcher(plain).matches()) {
            return List.of(1, 2, 3, 4);
        }
        Matcher written = QUARTERS.matcher(plain);
        if (!plain.startsWith("ไตรมาส") || !written.matches()) {
            return List.of();
        }
        Set<Integer> quarters = new TreeSet<>();
        int last = Integer.parseInt(written.group(1));
        quarters.add(last);
        Matcher further = FURTHER.matcher(written.group(2));
        while (further.find()) {
            int next = Integer.parseInt(further.group(2));
            for (int quarter = further.group(1).equals("-") ? last : next; quarter <= next; quarter++) {
                quarters.add(quarter);
            }
            last = next;
        }
        return List.copyOf(quarters);
    }
}
