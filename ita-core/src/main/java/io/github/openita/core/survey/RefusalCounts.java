package io.github.openita.core.survey;

import io.github.openita.core.words.BilingualText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Tells what is refused of rows of answers, and counts it by its reason. Not shared. */
final class RefusalCounts {

    private final Map<RefusalKind, Long> counts = new EnumMap<>(RefusalKind.class);

    long of(RefusalKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** The reasons that there were, in their own order; a view. */
    Map<RefusalKind, Long> asMap() {
        return Collections.unmodifiableMap(counts);
    }

    void add(Map<RefusalKind, Long> more) {
        more.forEach((kind, count) -> counts.merge(kind, count, Math::addExact));
    }

    /** Refuses a row that its reader could not make out. */
    void refuseRow(long row, BilingualText text, Consumer<? super RefusedAnswer> refused) {
        count(RefusalKind.UNREADABLE);
        refused.accept(RefusedAnswer.of(row, 0, "", RefusalKind.UNREADABLE, "", text));
    }

    /** Refuses a whole row for what one of its cells holds. */
    void refuseRow(
            SurveyRow row, RefusalKind kind, int column, BilingualText text, Consumer<? super RefusedAnswer> refused) {
        refuse(row, kind, column, "", text, refused);
    }

    void refuseAnswer(
            SurveyRow row, RefusalKind kind, int column, BilingualText text, Consumer<? super RefusedAnswer> refused) {
        refuse(row, kind, column, row.columns.column(column).heading(), text, refused);
    }

    private void refuse(
            SurveyRow row,
            RefusalKind kind,
            int column,
            String heading,
            BilingualText text,
            Consumer<? super RefusedAnswer> refused) {
        count(kind);
        refused.accept(RefusedAnswer.of(row.getNumber(), column + 1, heading, kind, row.value(column), text));
    }

    /** Refuses a cell that no column is for. */
    void refuseExtra(SurveyRow row, SurveyRow.ExtraCell extra, Consumer<? super RefusedAnswer> refused) {
        count(RefusalKind.UNKNOWN_COLUMN);
        refused.accept(RefusedAnswer.of(
                row.getNumber(),
                extra.cell(),
                extra.heading(),
                RefusalKind.UNKNOWN_COLUMN,
                extra.found(),
                Refusals.unknownColumn(extra, row.columns)));
    }

    private void count(RefusalKind kind) {
        counts.merge(kind, 1L, Math::addExact);
    }
}
