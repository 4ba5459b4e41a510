package io.github.openita.io.proofreading.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.io.proofreading.ProofreadingKind;
import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.heading.TableKind;
import io.github.openita.io.proofreading.reading.Spot;
import io.github.openita.io.proofreading.reading.WrittenDocument;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which tables of such a document were not found, and what could not be read to its end. */
final class MissingTables implements DocumentCheck {

    @Override
    public void check(WrittenDocument document, KnownData known, Findings findings) {
        for (Set<TableKind> wanted : known.tables()) {
            if (wanted.stream().allMatch(kind -> document.of(kind).isEmpty())) {
                String th = wanted.stream()
                        .sorted()
                        .map(kind -> kind.nameOf().getTh())
                        .collect(Collectors.joining("หรือ"));
                String en = wanted.stream()
                        .sorted()
                        .map(kind -> kind.nameOf().getEn())
                        .collect(Collectors.joining(" or "));
                findings.add(
                        ProofreadingKind.TABLE_MISSING,
                        Severity.WARNING,
                        Spot.WHOLE,
                        "ไม่พบ" + th + "จากหัวคอลัมน์ จึงไม่ได้ตรวจส่วนนั้น",
                        "by its headings " + en + " was not found, and nothing of it was judged");
            }
        }
        document.unread()
                .forEach(unread -> findings.add(
                        ProofreadingKind.NOT_READ,
                        Severity.INFO,
                        unread.spot(),
                        "อ่านตารางไม่จบ: " + unread.why().getTh(),
                        "a table was not read to its end: " + unread.why().getEn()));
    }
}
