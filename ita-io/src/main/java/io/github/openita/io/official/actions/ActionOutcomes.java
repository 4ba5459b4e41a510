package io.github.openita.io.official.actions;

import io.github.openita.core.internal.ListedTitle;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.responsibility.PlannedAction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of actions: a progress report says it under the name of a step or of the activity. */
final class ActionOutcomes {

    private final List<ProgressEntry> entries;

    ActionOutcomes(Optional<ProgressReport> report) {
        this.entries = report.map(ProgressReport::getEntries).orElse(List.of());
    }

    /** The entries about an action or its steps; none where nobody reports it. */
    List<ProgressEntry> of(PlannedAction action) {
        Set<String> titles = Stream.concat(action.getSteps().stream(), Stream.of(action.getActivity()))
                .map(ListedTitle::key)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> titles.contains(ListedTitle.key(entry.getTitle())))
                .toList();
    }

    /** Whether all of an action is done: all of it is reported, itself or step by step, and all that is reported is done. */
    boolean isDone(PlannedAction action) {
        List<ProgressEntry> found = of(action);
        Set<String> reported =
                found.stream().map(entry -> ListedTitle.key(entry.getTitle())).collect(Collectors.toSet());
        boolean whole = reported.contains(ListedTitle.key(action.getActivity()))
                || (!action.getSteps().isEmpty()
                        && action.getSteps().stream().map(ListedTitle::key).allMatch(reported::contains));
        return whole && found.stream().allMatch(entry -> entry.getStatus() == ProgressStatus.DONE);
    }
}
