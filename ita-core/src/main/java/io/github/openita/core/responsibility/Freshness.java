package io.github.openita.core.responsibility;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds the dates of a disclosure against the frequencies of a matrix. Static methods only; thread-safe. */
final class Freshness {

    /** The most often first; among equals whatever the rows say first by letters, since their order says nothing. */
    private static final Comparator<MatrixRow> MOST_OFTEN = Comparator.comparing(
                    (MatrixRow row) -> row.getFrequency().orElseThrow())
            .thenComparing(MatrixRow::toString);

    private static final BilingualText NOT_DISCLOSED =
            BilingualText.of("ไม่มีข้อนี้ในเอกสารการเปิดเผยข้อมูล", "the disclosure does not have this item");
    private static final BilingualText NO_DATE = BilingualText.of(
            "ไม่ได้ระบุวันที่ปรับปรุงล่าสุด (updatedOn)", "no date of its last change (updatedOn) is given");
    private static final BilingualText NO_FREQUENCY =
            BilingualText.of("ตารางไม่ได้ระบุความถี่ที่อ่านได้", "the matrix gives no frequency that can be read");
    private static final BilingualText AT_ONCE = BilingualText.of(
            "ปรับปรุงทันทีที่มีการเปลี่ยนแปลง จึงตัดสินจากวันที่ไม่ได้",
            "changed at once when anything changes, which no date can tell");

    private Freshness() {}

    static StaleItems of(ResponsibilityMatrix matrix, Edition edition, Disclosure disclosure, LocalDate day) {
        List<StaleItem> stale = new ArrayList<>();
        List<UnjudgedItem> unjudged = new ArrayList<>();
        for (Item item : edition.getItems()) {
            QuestionCode code = item.getCode();
            List<MatrixRow> rows = matrix.getRows().stream()
                    .filter(row -> row.itemIn(edition).filter(item::equals).isPresent())
                    .toList();
            if (rows.isEmpty()) {
                continue;
            }
            Optional<MatrixRow> row = rows.stream()
                    .filter(one -> one.getFrequency()
                            .filter(often -> often != PublicationFrequency.AT_ONCE)
                            .isPresent())
                    .min(MOST_OFTEN);
            Optional<ItemDisclosure> shown =
                    Optional.ofNullable(disclosure.getItems().get(code));
            Optional<LocalDate> updated = shown.flatMap(ItemDisclosure::getUpdatedOn);
            if (row.isEmpty()) {
                boolean atOnce =
                        rows.stream().anyMatch(one -> one.getFrequency().isPresent());
                unjudged.add(unjudged(code, atOnce ? AT_ONCE : NO_FREQUENCY));
            } else if (updated.isEmpty()) {
                unjudged.add(unjudged(code, shown.isEmpty() ? NOT_DISCLOSED : NO_DATE));
            } else {
                PublicationFrequency often = row.get().getFrequency().orElseThrow();
                often.freshUntil(updated.get())
                        .filter(last -> last.isBefore(day))
                        .ifPresent(last -> stale.add(StaleItem.builder()
                                .item(code)
                                .title(row.get().getTitle())
                                .frequency(often)
                                .updatedOn(updated.get())
                                .freshUntil(last)
                                .prepares(row.get().getPrepares())
                                .build()));
            }
        }
        return StaleItems.builder()
                .asOf(day)
                .stale(stale)
                .notEvaluated(unjudged)
                .findings(mismatches(matrix, edition, disclosure))
                .build();
    }

    private static List<RowFinding> mismatches(ResponsibilityMatrix matrix, Edition edition, Disclosure disclosure) {
        List<RowFinding> found = new ArrayList<>();
        Paper.MATRIX
                .ofOtherAgency("matrix/other-agency", matrix.getAgency(), Paper.DISCLOSURE, disclosure.getAgency())
                .ifPresent(found::add);
        if (disclosure.getEdition().filter(edition::isNamed).isPresent()) {
            Paper.MATRIX
                    .ofOtherYear(
                            "matrix/disclosure-year", matrix.getFiscalYear(), Paper.DISCLOSURE, edition.getFiscalYear())
                    .ifPresent(found::add);
        }
        return found;
    }

    private static UnjudgedItem unjudged(QuestionCode code, BilingualText why) {
        return UnjudgedItem.builder().item(code).why(why).build();
    }
}
