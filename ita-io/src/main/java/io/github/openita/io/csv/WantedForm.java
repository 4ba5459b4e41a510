package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.table.TitleCheck;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a table is read as, which its title is held against. Immutable and thread-safe.
 *
 * @param kind which table
 * @param edition the edition that was chosen; null where none was
 * @param year the fiscal year that was chosen; null where none was
 */
record WantedForm(
        FormKind kind, @Nullable Edition edition, @Nullable FiscalYear year) implements TitleCheck {

    /** Survey answers, above whose headings nothing stands. */
    static final WantedForm ANSWERS = new WantedForm(FormKind.RESPONSES, null, null);

    /** A table that belongs to an edition and is of its year. */
    static WantedForm of(FormKind kind, Edition edition) {
        return new WantedForm(kind, edition, edition.getFiscalYear());
    }

    @Override
    public boolean isOfForm(String title) {
        return FormTitle.of(title).isPresent();
    }

    @Override
    public Optional<Problem> refusal(String title, Place place) {
        return FormTitle.of(title).flatMap(form -> refusal(form, place));
    }

    private Optional<Problem> refusal(FormTitle title, Place place) {
        if (title.kind() != kind) {
            return Optional.of(Problem.of(ProblemKind.WRONG_TYPE, place, otherKind(title.kind())));
        }
        String named = title.edition().orElse(null);
        if (edition != null && named != null && !edition.isNamed(named)) {
            return Optional.of(Problem.of(ProblemKind.OTHER_EDITION, place, otherEdition(named, edition.getName())));
        }
        if (year != null && !year.equals(title.fiscalYear()) && !isOfAnotherYearThanItsEdition(title)) {
            return Optional.of(Problem.of(ProblemKind.OTHER_EDITION, place, otherYear(title.fiscalYear(), year)));
        }
        return Optional.empty();
    }

    /** Why a first line that should be headings is the title of another form; empty where it is not. */
    Optional<Problem> refusal(List<String> line, Place place) {
        List<String> said = line.stream().filter(ThaiText::hasText).toList();
        return said.size() == 1 ? refusal(said.get(0), place) : Optional.empty();
    }

    /** A matrix may hold in another year than that of the form that it goes by. */
    private boolean isOfAnotherYearThanItsEdition(FormTitle title) {
        return kind == FormKind.MATRIX && title.edition().isPresent();
    }

    private BilingualText otherKind(FormKind found) {
        return BilingualText.of(
                "นี่คือแบบฟอร์ม " + ThaiText.quoted(found.getName().getTh()) + ": ที่นี่ต้องเป็น "
                        + ThaiText.quoted(kind.getName().getTh()),
                "this is the form " + ThaiText.quoted(found.getName().getEn()) + ": here "
                        + ThaiText.quoted(kind.getName().getEn()) + " is wanted");
    }

    private static BilingualText otherEdition(String found, String chosen) {
        return BilingualText.of(
                "แบบฟอร์มนี้เป็นของแบบประเมิน " + found + " ไม่ใช่ " + chosen + ": เลือกแบบประเมิน " + found
                        + " หรือใช้แบบฟอร์มของ " + chosen,
                "this form is of the edition " + found + ", not of " + chosen + ": choose " + found
                        + ", or use the form of " + chosen);
    }

    private static BilingualText otherYear(FiscalYear found, FiscalYear chosen) {
        return BilingualText.of(
                "แบบฟอร์มนี้เป็นของปีงบประมาณ พ.ศ. " + found + " ไม่ใช่ " + chosen + ": ระบุปี " + found
                        + " หรือใช้แบบฟอร์มของปี " + chosen,
                "this form is of the fiscal year " + found + ", not of " + chosen + ": choose " + found
                        + ", or use the form of " + chosen);
    }
}
