package io.github.openita.core.progress;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.NodeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How far one measure or item is: a row of a progress report. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface ProgressEntry {

    /** {@return what it is about, as printed (ประเด็น/หัวข้อ)} */
    String getTitle();

    /** {@return the items, questions, sub-indicators or indicators that it is about, where it names any} */
    List<NodeCode> getAbout();

    /** {@return the identifier of the measure that it is about, where the plan gives measures one} */
    Optional<String> getMeasure();

    /** {@return the number of the indicator (ตัวชี้วัด) that it stands under, 1–999} */
    Optional<Integer> getIndicator();

    /** {@return how far it is} */
    ProgressStatus getStatus();

    /** {@return what was done (ผลการดำเนินการ), as printed} */
    Optional<String> getDone();

    /** {@return the day or days on which it was done} */
    Optional<DateSpan> getDoneOn();

    /** {@return documents and evidence (เอกสารที่เกี่ยวข้อง): words or links} */
    List<String> getDocuments();

    /** {@return the units that are responsible (หน่วยงานผู้รับผิดชอบ)} */
    List<String> getUnits();

    /** {@return the people who are responsible (ผู้รับผิดชอบ), by name or position} */
    List<String> getPersons();

    /** {@return how often it must be reported} */
    Optional<ReportingCadence> getCadence();

    /** {@return the day by which it must be done or, where it is reported but once, reported} */
    Optional<LocalDate> getDue();

    /** {@return the days on which it was reported, in any order} */
    List<LocalDate> getReportedOn();

    /** {@return a remark (หมายเหตุ)} */
    Optional<String> getNote();

    /** {@return a builder with nothing set} */
    static ImmutableProgressEntry.Builder builder() {
        return ImmutableProgressEntry.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableProgressEntry.Builder toBuilder() {
        return builder().from(this);
    }
}
