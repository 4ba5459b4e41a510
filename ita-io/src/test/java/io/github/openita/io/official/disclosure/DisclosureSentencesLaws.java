package io.github.openita.io.official.disclosure;

import io.github.openita.io.official.Figures;
import io.github.openita.rules.CheckSummary;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** No sentence about a check states a figure that is not in the data. */
class DisclosureSentencesLaws {

    @Property(tries = 100)
    void aCheckIsSaidInItsOwnFigures(
            @ForAll @IntRange(max = 50) int opened,
            @ForAll @IntRange(max = 50) int read,
            @ForAll @IntRange(max = 1000) int errors,
            @ForAll @IntRange(max = 1000) int warnings,
            @ForAll @IntRange(max = 1000) int infos,
            @ForAll @IntRange(max = 100) int omitted,
            @ForAll @IntRange(max = 100) int absent) {
        CheckSummary numbers = CheckSummary.builder()
                .items(100)
                .complete(0)
                .claimed(0)
                .incomplete(100 - absent)
                .absent(absent)
                .opened(opened)
                .read(read)
                .errors(errors)
                .warnings(warnings)
                .infos(infos)
                .notEvaluated(infos)
                .omitted(omitted)
                .build();
        Figures.assertOnly(of(opened, read, 100 - absent), DisclosureSentences.evidence(numbers));
        Figures.assertOnly(of(errors, warnings, infos, omitted), DisclosureSentences.found(numbers));
        Figures.assertOnly(of(infos), DisclosureSentences.notEvaluated(numbers).orElse(""));
    }

    private static Set<String> of(int... figures) {
        Set<String> known = new HashSet<>();
        for (int figure : figures) {
            known.add(Integer.toString(figure));
        }
        return known;
    }
}
