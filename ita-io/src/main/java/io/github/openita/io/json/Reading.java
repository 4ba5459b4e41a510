package io.github.openita.io.json;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of one document: its edition, as far as it is known, and the mistakes so far. Not shared. */
final class Reading {

    private final Problems mistakes;
    private final @Nullable Edition edition;

    Reading(Problems mistakes, @Nullable Edition edition) {
        this.mistakes = mistakes;
        this.edition = edition;
    }

    Optional<Edition> edition() {
        return Optional.ofNullable(edition);
    }

    void mistake(ProblemKind kind, String pointer, JsonValue place, String th, String en) {
        mistake(kind, pointer, place, BilingualText.of(th, en));
    }

    void mistake(ProblemKind kind, String pointer, JsonValue place, BilingualText text) {
        mistakes.add(kind, Place.of(pointer, place.line(), place.column()), text);
    }

    void wrongType(String pointer, JsonValue found, String expectedTh, String expectedEn) {
        mistake(ProblemKind.WRONG_TYPE, pointer, found, wrongType(found, expectedTh, expectedEn));
    }

    /** Says what was found and what must stand there. */
    static BilingualText wrongType(JsonValue found, String expectedTh, String expectedEn) {
        return BilingualText.of(
                behind("พบ", describeTh(found)) + ": " + behind("ต้องเป็น", expectedTh),
                "found " + describeEn(found) + ": must be " + expectedEn);
    }

    /** Thai words stand together; a Latin one is set apart. */
    private static String behind(String word, String next) {
        return next.charAt(0) < 0x80 ? word + " " + next : word + next;
    }

    private static String describeTh(JsonValue found) {
        return found instanceof JsonValue.Text text ? "ข้อความ " + ThaiText.quoted(text.text()) : found.type().th;
    }

    private static String describeEn(JsonValue found) {
        return found instanceof JsonValue.Text text ? "text " + ThaiText.quoted(text.text()) : found.type().en;
    }
}
