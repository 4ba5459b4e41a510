package io.github.openita.example.spark;

import io.github.openita.core.survey.RefusalKind;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was not counted of one part of a file, as {@code tally} tells it of a file: how much for which reason, and the
 * first of it in full.
 */
final class RefusedPart implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int SHOWN = 20;

    private final String place;
    private final EnumMap<RefusalKind, Long> counts = new EnumMap<>(RefusalKind.class);
    private final ArrayList<String> first = new ArrayList<>();
    private final HashSet<String> withoutPoints = new HashSet<>();

    RefusedPart(String place) {
        this.place = place;
    }

    /** Notes what was not counted in a row of this part. */
    void add(long row, RefusedAnswer refused, Language language) {
        counts.merge(refused.getKind(), 1L, Math::addExact);
        if (first.size() < SHOWN
                && (refused.getKind() != RefusalKind.NO_POINTS
                        || withoutPoints.add(refused.getColumn().orElse("")))) {
            String cell = refused.getCell().map(number -> ":" + number).orElse("");
            String column = refused.getColumn().map(heading -> heading + ": ").orElse("");
            first.add(ThaiText.oneLine(
                    place + ":" + row + cell + ": " + column + refused.getText().in(language)));
        }
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** A line of the reasons, the first refusals, and how many more there are. */
    List<String> describe(Language language) {
        boolean thai = language == Language.TH;
        List<String> lines = new ArrayList<>(List.of(place + ": " + reasons(counts, thai)));
        lines.addAll(first);
        long more = counts.values().stream().mapToLong(Long::longValue).sum() - first.size();
        if (more > 0) {
            lines.add(
                    place + ": " + (thai ? "… และอีก " + number(more) + " รายการ" : "… and " + number(more) + " more"));
        }
        return lines;
    }

    /** Reasons and how often each applied. */
    static String reasons(Map<RefusalKind, Long> counts, boolean thai) {
        return (thai ? "ไม่นับ " : "not counted: ")
                + counts.entrySet().stream()
                        .map(one -> reason(one.getKey(), one.getValue(), thai))
                        .collect(Collectors.joining(", "));
    }

    private static String reason(RefusalKind kind, long count, boolean thai) {
        return thai
                ? kind.getNameTh() + " " + number(count) + (kind.isRow() ? " แถว" : " ช่อง")
                : kind.getNameEn() + " "
                        + (kind.isRow() ? counted(count, "row", "rows") : counted(count, "cell", "cells"));
    }

    /** A number of things in English. */
    static String counted(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
