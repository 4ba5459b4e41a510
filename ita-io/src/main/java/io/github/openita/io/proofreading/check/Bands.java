package io.github.openita.io.proofreading.check;

import io.github.openita.core.edition.Band;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.reading.Passage;
import io.github.openita.io.proofreading.reading.Plain;
import io.github.openita.io.proofreading.reading.Spot;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the bands that sentences name (ระดับผลการประเมิน) against the results. */
final class Bands implements DocumentCheck {

    /** A band that is wished for is no result. */
    private static final Pattern WISHED = Pattern.compile("(?:ให้|เป้าหมาย|ยก|เพื่อ|สู่|ถึง|เกณฑ์)[^ ]{0,20} ?$");

    private static final Pattern OF_RESULT = Pattern.compile("ผลการประเมิน|คะแนน");
    private static final int BEFORE = 40;

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        Optional<Pattern> names = known.last().flatMap(Bands::pattern);
        if (names.isEmpty()) {
            return;
        }
        for (Passage passage : document.passages()) {
            String text = passage.text();
            if (!OF_RESULT.matcher(text).find() || passage.indicator().isPresent()) {
                continue;
            }
            Matcher name = names.get().matcher(text);
            while (name.find()) {
                String before = text.substring(Math.max(0, name.start() - BEFORE), name.start());
                if (!WISHED.matcher(before).find()) {
                    known.card(SentenceFigures.lastYear(text.substring(0, name.start())))
                            .ifPresent(card ->
                                    judge(name.group(1), bandIn(name.group(1), card), card, passage.spot(), findings));
                }
            }
        }
    }

    private static Optional<Pattern> pattern(ScoreCard card) {
        String names = card.getEdition().getBands().stream()
                .map(Band::getNameTh)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile("ระดับ(?:ผลการประเมิน)?(?: ?อยู่(?:ที่|ใน))?(?:[ .…“”\"'*]|ระดับ){0,20}("
                        + names + ")(?!เกณฑ์|[A-Za-z])"));
    }

    /** The band that a cell or sentence names. */
    static Optional<Band> bandIn(String text, ScoreCard card) {
        return card.getEdition().getBands().stream()
                .filter(band -> text.contains(band.getNameTh()))
                .max(Comparator.comparingInt(band -> band.getNameTh().length()));
    }

    static void judge(String written, Optional<Band> band, ScoreCard card, Spot spot, Findings findings) {
        Optional<AwardedBand> awarded = card.getBand().filter(one -> !one.isProvisional());
        if (band.isEmpty()
                || awarded.isEmpty()
                || band.get().getCode().equals(awarded.get().getCode())) {
            return;
        }
        boolean published = card.getInconsistencies().stream()
                .anyMatch(found -> found.getWhat().equals("band")
                        && found.getPublished()
                                .filter(figure ->
                                        figure.toString().contains(band.get().getNameTh()))
                                .isPresent());
        int year = KnownData.yearOf(card);
        findings.add(
                ProofreadingKind.BAND_DIFFERS,
                published ? Severity.WARNING : Severity.ERROR,
                spot,
                BilingualText.of(
                        "ระดับผลการประเมิน เขียนว่า " + Plain.quoted(written),
                        "the band is written as " + Plain.quoted(written)),
                Optional.of(BilingualText.of(
                        "ผลปี " + year + " คือ " + awarded.get().getNameTh()
                                + (published ? " ตามคะแนนที่คำนวณได้ ส่วนระดับที่เขียนเป็นระดับที่ประกาศ" : ""),
                        "the result of " + year + " is " + awarded.get().getNameTh()
                                + (published ? " by its scores; the band that is written was published" : ""))));
    }
}
