package io.github.openita.rules;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.problem.Diagnostic;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that the check found (ข้อที่ตรวจพบ), and how to mend it. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface Finding extends Diagnostic {

    /**
     * {@return the rule: {@code nacc-2567/o17/problems}, {@code nacc-2567/o17/@link}, {@code document/unknown-key}, or
     * {@code x-https/o17} for a check of the agency's own}
     */
    @Override
    String getRuleId();

    /** {@return what sort of thing it is} */
    FindingKind getKind();

    /** {@return how much it weighs} */
    @Override
    Severity getSeverity();

    /** {@return the item it is about, where it is about one of the edition's} */
    Optional<QuestionCode> getItem();

    /** {@return the identifier of the element it is about, where it is about one of the item's} */
    Optional<String> getElement();

    /**
     * {@return the value it is about as a JSON Pointer into the document or, for something missing, the nearest value
     * around it}
     */
    String getPointer();

    /** {@return the line of that value's first character, from 1, where there was a text} */
    Optional<Integer> getLine();

    /** {@return the column of that character in UTF-16 units, from 1, where there was a text} */
    Optional<Integer> getColumn();

    /** {@return pointer, line and column in one} */
    @Override
    default Place getPlace() {
        return Place.of(getPointer(), getLine().orElse(0), getColumn().orElse(0));
    }

    /** {@return what was found and what is asked for} */
    @Override
    BilingualText getMessage();

    /** {@return how to mend it} */
    BilingualText getRemedy();

    /** {@return the wording of the form: that of the element, else the title of the item, where it is about one} */
    Optional<String> getRequirement();

    /** {@return what the requirement rests on, where that is known} */
    Optional<Basis> getBasis();

    /**
     * {@return the data file of the agency's own site that it is about, as the site names it, where it is about one and
     * links were followed}
     */
    Optional<String> getDataFile();

    /**
     * {@return the row of that file as a spreadsheet numbers it, from 1: that of the cell or, for a column that is
     * missing, of the headings; empty where it is about the file as a whole}
     */
    Optional<Integer> getDataRow();

    /** {@return the line of the text of that file in which that row begins, from 1} */
    Optional<Integer> getDataLine();

    /** {@return the column of that file, from 1, where it is about one that is there} */
    Optional<Integer> getDataColumn();

    /** {@return what it is beside a former check, where its report was compared with one} */
    Optional<BaselineState> getBaselineState();

    /** {@return a builder that has all of this set} */
    default ImmutableFinding.Builder toBuilder() {
        return ImmutableFinding.builder().from(this);
    }

    /** {@return a builder with nothing set} */
    static ImmutableFinding.Builder builder() {
        return ImmutableFinding.builder();
    }
}
