package io.github.openita.io.proofreading.check;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.data.Subject;
import io.github.openita.io.proofreading.data.WrittenFigure;
import io.github.openita.io.proofreading.reading.Passage;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the figures of sentences against the results: those that something is said to have got ({@code ได้ … คะแนน},
 * {@code คะแนนภาพรวม …}), where the sentence or its heading says of what. Differences, limits and targets are no scores
 * and are passed over.
 */
final class SentenceFigures implements DocumentCheck {

    private static final Pattern FIGURE =
            Pattern.compile("(?<![0-9.])([0-9]{1,3}(?:\\.[0-9]{1,4})?)(?: ?\\[[0-9]{1,3}\\])?[ .…*~]{0,20}คะแนน");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\( ?([0-9]{1,3}(?:\\.[0-9]{1,2})?) ?(?:คะแนน ?)?\\)");
    /** What stands right before a score. */
    private static final Pattern GOT = Pattern.compile(
            "(?:ได้รับ|ได้|คะแนน(?:ภาพรวม|เฉลี่ย|รวม)?(?:สูงสุด|ต่ำสุด|ที่ได้(?:รับ)?)?)[ .…:*~]{0,20}(?:คือ|อยู่ที่|เท่ากับ|เป็น)?[ .…:*~]{0,20}$");

    private static final Pattern NO_SCORE = Pattern.compile(
            "(?:คาดว่าจะ|เป้าหมาย|เกณฑ์|อย่างต่ำ|อย่างน้อย|ไม่น้อยกว่า|ต่ำกว่า|เต็ม|ให้|ไม่|ทำ)(?:มี|ได้|ได้รับ|คะแนน|ค่า| ){0,4}$");
    private static final Pattern LIMIT = Pattern.compile("^ ?(?:ขึ้นไป|เต็ม|ลงมา)");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(25[0-9]{2})(?![0-9])");
    private static final Pattern YEAR_BEFORE = Pattern.compile("(?<![0-9])25[0-9]{2} ?$");
    private static final Pattern SUBJECT = Pattern.compile(
            "ตัวชี้วัดที่ ?([0-9]{1,2})(?![0-9.])|(?<![a-z0-9])([ieo]0{0,2}[1-9][0-9]{0,2})(?![0-9a-z])"
                    + "|(?<![a-z])(iit|eit|oit)(?![a-z])|(ภาพรวม|คะแนนเฉลี่ย|ผลการประเมิน ita|(?:ได้รับ)?ผลการประเมินอยู่ในระดับ)|(ตัวชี้วัดย่อย|ร้อยละ)");
    /** So much before a figure is looked at for what it is. */
    private static final int BEFORE = 80;
    /** No paragraph that people write has more figures. */
    private static final int MOST = 200;

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        if (known.cards().isEmpty()) {
            return;
        }
        for (Passage passage : document.passages()) {
            String text = passage.text();
            Matcher figure = FIGURE.matcher(text);
            for (int i = 0; i < MOST && figure.find(); i++) {
                String before = text.substring(Math.max(0, figure.start() - BEFORE), figure.start());
                Matcher got = GOT.matcher(before);
                boolean score = got.find()
                        && !NO_SCORE.matcher(before.substring(0, got.start())).find()
                        && !LIMIT.matcher(text.substring(figure.end())).find();
                if (score) {
                    judge(passage, figure.group(1), figure.start(), known, findings);
                }
            }
            checkBrackets(passage, known, findings);
        }
    }

    /** A score in brackets behind its year or band: {@code ปี พ.ศ. 2567 (95.51)}, {@code ผ่านดี (98.27 คะแนน)}. */
    private static void checkBrackets(Passage passage, KnownData known, Findings findings) {
        String text = passage.text();
        Matcher figure = IN_BRACKETS.matcher(text);
        for (int i = 0; i < MOST && figure.find(); i++) {
            String before = text.substring(Math.max(0, figure.start() - BEFORE), figure.start());
            if (YEAR_BEFORE.matcher(before).find() || endsInBand(before, known)) {
                judge(passage, figure.group(1), figure.start(), known, findings);
            }
        }
    }

    private static boolean endsInBand(String before, KnownData known) {
        return known.edition().map(Edition::getBands).stream()
                .flatMap(bands -> bands.stream())
                .map(Band::getNameTh)
                .anyMatch(name -> before.trim().endsWith(name));
    }

    private static void judge(Passage passage, String digits, int at, KnownData known, Findings findings) {
        String before = passage.text().substring(0, at);
        Optional<Subject> subject = subject(before, passage, known);
        Optional<WrittenFigure> figure = WrittenFigure.of(digits);
        if (subject.isPresent() && figure.isPresent()) {
            known.card(lastYear(before))
                    .ifPresent(card ->
                            FigureJudge.judge(figure.get(), subject.get(), card, known, passage.spot(), findings));
        }
    }

    static Optional<Integer> lastYear(String before) {
        Matcher year = YEAR.matcher(before);
        Optional<Integer> last = Optional.empty();
        while (year.find()) {
            last = Optional.of(Integer.parseInt(year.group(1)));
        }
        return last;
    }

    /** What the sentence speaks of last before a figure, else what its section is about. */
    private static Optional<Subject> subject(String before, Passage passage, KnownData known) {
        Matcher named = SUBJECT.matcher(before.toLowerCase(Locale.ROOT));
        Optional<Subject> last = passage.indicator().map(number -> Subject.of(NodeCode.ofIndicator(number)));
        boolean ofIndicator = last.isPresent();
        while (named.find()) {
            if (named.group(1) != null) {
                last = Optional.of(Subject.of(NodeCode.ofIndicator(Math.max(1, Integer.parseInt(named.group(1))))));
            } else if (named.group(2) != null) {
                last = Optional.of(Subject.of(NodeCode.of(QuestionCode.parse(named.group(2)))));
            } else if (named.group(3) != null) {
                last = Optional.of(
                        Subject.of(NodeCode.of(Tool.valueOf(named.group(3).toUpperCase(Locale.ROOT)))));
            } else if (named.group(4) != null) {
                // In the section of an indicator, "the result" is its own.
                last = ofIndicator ? last : Optional.of(Subject.OVERALL);
            } else {
                last = Optional.empty();
            }
        }
        return last.filter(subject -> subject.code().isEmpty()
                || known.edition()
                        .filter(form -> form.form().find(subject.code().get()).isPresent())
                        .isPresent());
    }
}
