package io.github.openita.core.progress;

import io.github.openita.core.internal.ListedTitle;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the measures that an entry of a progress report is about. Static methods only; thread-safe. */
final class PlanMatch {

    private PlanMatch() {}

    /** The places of the measures, from 0. */
    static List<Integer> of(ProgressEntry entry, List<Measure> measures) {
        if (entry.getMeasure().isPresent()) {
            String id = ThaiText.normalize(entry.getMeasure().get());
            return places(
                    measures, measure -> ThaiText.normalize(measure.getId()).equals(id));
        }
        List<Integer> named =
                places(measures, measure -> measure.getAnswers().stream().anyMatch(entry.getAbout()::contains));
        if (!named.isEmpty()) {
            return named;
        }
        String title = ListedTitle.key(entry.getTitle());
        return places(
                measures,
                measure -> Stream.concat(measure.getActivity().stream(), measure.getSubject().stream())
                        .anyMatch(text ->
                                !title.isEmpty() && ListedTitle.key(text).equals(title)));
    }

    private static List<Integer> places(List<Measure> measures, Predicate<Measure> wanted) {
        return IntStream.range(0, measures.size())
                .filter(i -> wanted.test(measures.get(i)))
                .boxed()
                .toList();
    }
}
