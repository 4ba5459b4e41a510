package io.github.openita.io.fuzz;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What spreadsheets do to a text that goes through them. */
final class Spreadsheet {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])[0-9]+(?:\\.[0-9]+)?(?![\\w.])");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Spreadsheet() {}

    static String habit(String text, Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> text.replace(',', ';');
            case 1 -> text.replace(',', '\t');
            case 2 -> "sep=" + (random.nextBoolean() ? ";" : ",") + "\r\n" + text;
            case 3 -> text.replaceAll("(?<=[,\n]|^)([^,\"\n]*)(?=[,\n]|$)", "\"$1\"");
            case 4 -> text.replaceAll("(?m)\r?$", ",,,,");
            case 5 -> text.replaceAll("(?m)^", ",");
            case 6 -> someNumbers(text, random);
            case 7 -> DATE.matcher(text).replaceAll(found -> date(found, random));
            case 8 -> text.replace("\"\"", "\"").replace('"', random.nextBoolean() ? '“' : '\'');
            case 9 -> text.replace(' ', '\u00a0');
            case 10 -> text.replace("\n", "\n\n,,,\n");
            case 11 -> thaiDigits(text);
            case 12 -> withLineInCell(text, random);
            default -> text + text;
        };
    }

    private static String someNumbers(String text, Random random) {
        return NUMBER.matcher(text)
                .replaceAll(found -> random.nextInt(3) > 0
                        ? found.group()
                        : switch (random.nextInt(6)) {
                            case 0 -> found.group() + ".00";
                            case 1 -> found.group().replace('.', ',');
                            case 2 -> found.group() + "%";
                            case 3 -> "########";
                            case 4 -> "1.23E+0" + random.nextInt(10);
                            default -> "00" + found.group();
                        });
    }

    private static String date(MatchResult found, Random random) {
        String[] parts = found.group().split("-");
        return Damage.oneOf(
                List.of(
                        parts[2] + "/" + parts[1] + "/" + parts[0],
                        parts[1] + "/" + parts[2] + "/" + parts[0].substring(2),
                        "45306",
                        parts[2] + "-ม.ค.-" + parts[0],
                        parts[0] + "-" + parts[1] + "-" + parts[2] + " 00:00:00"),
                random);
    }

    private static String thaiDigits(String text) {
        StringBuilder thai = new StringBuilder(text);
        for (int i = 0; i < thai.length(); i++) {
            char c = thai.charAt(i);
            if (c >= '0' && c <= '9') {
                thai.setCharAt(i, (char) ('๐' + c - '0'));
            }
        }
        return thai.toString();
    }

    private static String withLineInCell(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + "\"ก\r\nข\"" + text.substring(at);
    }
}
