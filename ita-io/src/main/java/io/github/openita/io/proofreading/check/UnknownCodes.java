package io.github.openita.io.proofreading.check;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.data.ScoreRow;
import io.github.openita.io.proofreading.heading.ColumnRole;
import io.github.openita.io.proofreading.reading.Passage;
import io.github.openita.io.proofreading.reading.Spot;
import io.github.openita.io.proofreading.reading.TableRegion;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import io.github.openita.io.proofreading.reading.WrittenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds codes that the form of the year does not have. Of a tool whose codes are not known nothing is said. */
final class UnknownCodes implements DocumentCheck {

    /** Where a sentence names a code for certain. */
    private static final Pattern NAMED =
            Pattern.compile("(?:ข้อ ?(?:ที่ ?)?|อ้างอิงจาก ?(?:ข้อ ?)?)([IEOieo] ?[0-9]{1,3})(?![0-9A-Za-z.])");

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        known.edition().ifPresent(edition -> {
            for (Passage passage : document.passages()) {
                in(passage)
                        .forEach(code ->
                                judge(code, Severity.ERROR, passage.spot(), edition, Optional.empty(), findings));
            }
            document.regions().forEach(region -> check(region, edition, known, findings));
        });
    }

    private static List<QuestionCode> in(Passage passage) {
        List<ClassText> parts = ClassText.in(passage.text());
        if (!parts.isEmpty()) {
            return parts.stream()
                    .flatMap(part -> QuestionCode.findAll(part.text()).stream())
                    .distinct()
                    .toList();
        }
        List<QuestionCode> codes = new ArrayList<>();
        Matcher named = NAMED.matcher(passage.text());
        while (named.find()) {
            codes.addAll(QuestionCode.findAll(named.group(1).replace(" ", "")));
        }
        return codes.stream().distinct().toList();
    }

    private static void check(TableRegion region, Edition edition, KnownData known, Findings findings) {
        for (WrittenRow row : region.rows()) {
            switch (region.kind()) {
                case SCORES -> {
                    ScoreRow said = ScoreRow.of(region, row, known.edition(), known.titles());
                    ColumnRole column = region.columns().has(ColumnRole.CODE) ? ColumnRole.CODE : ColumnRole.NAME;
                    said.code()
                            .ifPresent(code -> judge(
                                    code, Severity.ERROR, region.spot(row, column), edition, said.titled(), findings));
                }
                case PROGRESS -> all(region, row, ColumnRole.SUBJECT, edition, findings);
                case MEASURES, ACTIONS -> all(region, row, ColumnRole.MEASURE, edition, findings);
                case MATRIX, OTHER -> all(region, row, ColumnRole.CODE, edition, findings);
            }
        }
    }

    private static void all(TableRegion region, WrittenRow row, ColumnRole role, Edition edition, Findings findings) {
        QuestionCode.findAll(region.text(row, role))
                .forEach(code ->
                        judge(code, Severity.WARNING, region.spot(row, role), edition, Optional.empty(), findings));
    }

    private static void judge(
            QuestionCode code,
            Severity severity,
            Spot spot,
            Edition edition,
            Optional<QuestionCode> titled,
            Findings findings) {
        List<QuestionCode> there = edition.questionsOf(code.getTool());
        if (there.isEmpty()) {
            return;
        }
        findings.code();
        if (edition.form().find(NodeCode.of(code)).isPresent()) {
            return;
        }
        String year = edition.getFiscalYear().toString();
        String codes = QuestionCode.ranges(there);
        findings.add(
                ProofreadingKind.UNKNOWN_CODE,
                severity,
                spot,
                BilingualText.of(code + " ไม่มีในแบบประเมินปี " + year, code + " is not in the form of " + year),
                Optional.of(BilingualText.of(
                        "แบบประเมินปี " + year + " มี " + codes
                                + titled.map(other -> " ชื่อที่เขียนเป็นของข้อ " + other)
                                        .orElse(""),
                        "the form of " + year + " has " + codes
                                + titled.map(other -> "; the title is that of " + other)
                                        .orElse(""))));
    }
}
