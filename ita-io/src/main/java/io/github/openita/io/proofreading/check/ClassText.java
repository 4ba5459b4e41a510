package io.github.openita.io.proofreading.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of what an analysis says of an issue: what is at fault, to develop, or to keep.
 *
 * @param keep whether it is what is to be kept (รักษาระดับ)
 * @param text what it says, without what it refers to in brackets
 */
record ClassText(boolean keep, String text) {

    private static final Pattern MARK =
            Pattern.compile("(?:^|(?<= ))(ข้อบกพร่อง|ข้อปรับปรุง|ข้อที่ต้องพัฒนา|ต้องพัฒนา|รักษาระดับ)");
    private static final Pattern REFERENCE = Pattern.compile("\\([^()]{0,300}อ้างอิงจาก[^()]{0,300}\\)");

    /** The parts of a line that starts as one; none of another line. */
    static List<ClassText> in(String line) {
        Matcher mark = MARK.matcher(line);
        List<ClassText> parts = new ArrayList<>();
        if (!mark.find() || mark.start() != 0) {
            return parts;
        }
        int start = 0;
        String word = mark.group(1);
        while (mark.find()) {
            parts.add(of(word, line.substring(start, mark.start())));
            start = mark.start();
            word = mark.group(1);
        }
        parts.add(of(word, line.substring(start)));
        return parts;
    }

    private static ClassText of(String word, String text) {
        return new ClassText(word.equals("รักษาระดับ"), REFERENCE.matcher(text).replaceAll(" "));
    }
}
