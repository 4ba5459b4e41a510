package io.github.openita.io.proofreading.data;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The titles of the items and questions of a form, to find them in text. Immutable. */
public final class Titles {

    /** A shorter title could be any word. */
    private static final int SHORTEST = 8;
    /** So many in one text are looked at. */
    private static final int MOST = 500;

    private final Map<String, QuestionCode> codes = new HashMap<>();

    /** The titles of a form; one that two items share is left out. */
    public Titles(Edition edition) {
        Set<String> twice = new HashSet<>();
        for (Tool tool : Tool.values()) {
            for (QuestionCode code : edition.questionsOf(tool)) {
                edition.nameOf(NodeCode.of(code)).map(ThaiText::titleKey).ifPresent(key -> {
                    if (codes.putIfAbsent(key, code) != null) {
                        twice.add(key);
                    }
                });
            }
        }
        codes.keySet().removeAll(twice);
    }

    /** The code whose title that is. */
    Optional<QuestionCode> titled(String text) {
        return Optional.ofNullable(codes.get(ThaiText.titleKey(text)));
    }

    private record Found(int start, int end, QuestionCode code) {

        boolean isWithin(Found other) {
            return start >= other.start && end <= other.end && end - start < other.end - other.start;
        }
    }

    /** The codes whose titles stand in a text; a title within a longer one is not meant. */
    public Set<QuestionCode> in(String text) {
        String key = ThaiText.titleKey(text);
        List<Found> found = new ArrayList<>();
        codes.forEach((title, code) -> {
            if (title.length() >= SHORTEST) {
                for (int at = key.indexOf(title);
                        at >= 0 && found.size() < MOST;
                        at = key.indexOf(title, at + title.length())) {
                    found.add(new Found(at, at + title.length(), code));
                }
            }
        });
        Set<QuestionCode> named = new HashSet<>();
        for (Found one : found) {
            if (found.stream().noneMatch(one::isWithin)) {
                named.add(one.code);
            }
        }
        return named;
    }
}
