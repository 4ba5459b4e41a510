package io.github.openita.rules;

import io.github.openita.core.words.ThaiText;
import java.util.Locale;

/** The words of a title without the code before them, the years among them, and what stands between them. */
final class PlainTitle {

    /** What is left of a title: Arabic digits, small letters, no spaces. */
    private final String title;

    private final StringBuilder plain;

    private PlainTitle(String title) {
        this.title = title;
        this.plain = new StringBuilder(title.length());
    }

    static String of(String title) {
        String words = ThaiText.toArabicDigits(ThaiText.normalize(title))
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
        return new PlainTitle(words).words();
    }

    private String words() {
        for (int at = behindCode(); at < title.length(); ) {
            int behind = behindYear(at);
            if (behind > at) {
                at = behind;
                continue;
            }
            int codePoint = title.codePointAt(at);
            if (!isBetweenWords(codePoint)) {
                plain.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return plain.toString();
    }

    /** Behind what the title begins with where that is a code, {@code (ข้อที่o17.2)}; else its beginning. */
    private int behindCode() {
        int bracket = behindAll("([", 0);
        int word = behindAnyOf(bracket, "ข้อที่", "ข้อ", "oit");
        int code = isCode(word) ? word : bracket;
        return isCode(code) ? behindAll(")]", behindAll("0123456789.", code + 1)) : 0;
    }

    private boolean isCode(int at) {
        return at < title.length() && (title.charAt(at) == 'o' || isDigit(at));
    }

    /** Behind a year with the words before it, or behind a number, where one of them begins; else there. */
    private int behindYear(int at) {
        return switch (title.charAt(at)) {
            case 'ป' -> {
                int year = behindAnyOf(at, "ประจำปีงบประมาณ", "ประจำปีงบ", "ประจำปี", "ปีงบประมาณ", "ปีงบ", "ปี");
                yield year == at ? at : behindDigits(behindEra(year), Integer.MAX_VALUE);
            }
            case 'พ' -> {
                int era = behindEra(at);
                int digits = era == at ? at : behindDigits(era, 4);
                yield digits - era >= 2 ? digits : title.startsWith("พ.ศ", at) ? era : at;
            }
            default -> behindDigits(at, Integer.MAX_VALUE);
        };
    }

    /** Behind {@code พ.ศ.}, with its dots or without. */
    private int behindEra(int at) {
        return behindAnyOf(at, "พ.ศ.", "พ.ศ", "พศ.", "พศ");
    }

    private int behindAnyOf(int at, String... words) {
        for (String word : words) {
            if (title.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return at;
    }

    private int behindAll(String characters, int from) {
        int at = from;
        while (at < title.length() && characters.indexOf(title.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int behindDigits(int from, int most) {
        int at = from;
        while (at < title.length() && at - from < most && isDigit(at)) {
            at++;
        }
        return at;
    }

    private boolean isDigit(int at) {
        return title.charAt(at) >= '0' && title.charAt(at) <= '9';
    }

    /** White space, punctuation and signs. */
    private static boolean isBetweenWords(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
