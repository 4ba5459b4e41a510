package io.github.openita.cli.input;

import io.github.openita.core.survey.RefusalKind;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What was not counted of one file: how much for which reason, and the first of it in full. That the points of a
 * question are not known is said once, not for each respondent. Not thread-safe.
 */
public final class RefusedList implements Consumer<RefusedAnswer> {

    private static final int SHOWN = 20;

    private final String source;
    private final Map<RefusalKind, Long> counts = new EnumMap<>(RefusalKind.class);
    private final List<RefusedAnswer> first = new ArrayList<>();
    private final Set<String> withoutPoints = new HashSet<>();

    public RefusedList(String source) {
        this.source = source;
    }

    @Override
    public void accept(RefusedAnswer refused) {
        counts.merge(refused.getKind(), 1L, Math::addExact);
        if (first.size() < SHOWN
                && (refused.getKind() != RefusalKind.NO_POINTS
                        || withoutPoints.add(refused.getColumn().orElse("")))) {
            first.add(refused);
        }
    }

    /** A line per reason, the first refusals, and how many more there are. */
    public List<String> describe(Language language) {
        boolean thai = language == Language.TH;
        List<String> lines = new ArrayList<>();
        if (!counts.isEmpty()) {
            lines.add(source + ": " + (thai ? "ไม่นับ " : "not counted: ")
                    + counts.entrySet().stream()
                            .map(count -> describe(count.getKey(), count.getValue(), thai))
                            .collect(Collectors.joining(", ")));
        }
        first.forEach(refused -> lines.add(describe(refused, language)));
        long more = counts.values().stream().mapToLong(Long::longValue).sum() - first.size();
        if (more > 0) {
            lines.add(thai ? "… และอีก " + number(more) + " รายการ" : "… and " + number(more) + " more");
        }
        return lines;
    }

    private static String describe(RefusalKind kind, long count, boolean thai) {
        return thai
                ? kind.getNameTh() + " " + number(count) + (kind.isRow() ? " แถว" : " ช่อง")
                : kind.getNameEn() + " "
                        + (kind.isRow() ? counted(count, "row", "rows") : counted(count, "cell", "cells"));
    }

    private String describe(RefusedAnswer refused, Language language) {
        String place = source + ":" + refused.getRow()
                + refused.getCell().map(cell -> ":" + cell).orElse("");
        String column = refused.getColumn().map(heading -> heading + ": ").orElse("");
        return ThaiText.oneLine(place + ": " + column + refused.getText().in(language));
    }

    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number of things in English. */
    public static String counted(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }
}
