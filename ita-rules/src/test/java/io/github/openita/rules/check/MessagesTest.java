package io.github.openita.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.openita.core.words.BilingualText;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.LinkEnd;
import io.github.openita.rules.reading.VisitEnd;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles hold every sentence that is asked for, in both languages, and none that is not. */
class MessagesTest {

    private static final List<String> NONE_MAY_BE_WRITTEN = List.of("missing", "blank", "placeholder");

    private static Set<String> keysAskedFor() {
        Set<String> keys = new TreeSet<>(List.of(
                "unknown-code",
                "unknown-element",
                "unknown-element.nearest",
                "unknown-element.none",
                "other-edition",
                "why.unreadable",
                "data.cell",
                "missing.column",
                "missing.column.remedy",
                "blank.rows",
                "blank.rows.remedy",
                "wrong-period.carried",
                "wrong-period.carried.remedy"));
        for (String sentence : List.of(
                "wrong-date.early",
                "wrong-date.late",
                "other-year.name",
                "other-year.text",
                "shared-link.file",
                "unreadable-file.encrypted",
                "unreadable-file.damaged",
                "not-its-type.html")) {
            keys.addAll(List.of(sentence, sentence + ".remedy"));
        }
        for (String why : List.of("no-text", "image", "no-unicode", "too-large", "no-reader", "unreadable")) {
            keys.add("why.file." + why);
        }
        keys.addAll(List.of(
                "why.no-address",
                "why.query",
                "why.page-without",
                "why.not-all-read",
                "where.pages",
                "where.years",
                "visit.status",
                "visit.silent",
                "visit.here",
                "moved-away.only-elsewhere-known",
                "moved-away.only-elsewhere-known.remedy",
                "empty-in-file.remedy.none"));
        for (FileKind kind : FileKind.values()) {
            keys.add("file-kind." + kind.code());
        }
        for (VisitEnd end : VisitEnd.values()) {
            VisitOutcome outcome = VisitOutcome.of(end);
            if (!outcome.key().isEmpty()) {
                keys.add(outcome.key());
            }
            if (outcome.kind() != null) {
                keys.add(outcome.key() + ".remedy");
            }
        }
        for (SkipReason reason : SkipReason.values()) {
            keys.add("why." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        for (LinkEnd end : LinkEnd.values()) {
            if (end.isDead()) {
                keys.add("dead-link." + end.code());
                keys.add("dead-link." + end.code() + ".remedy");
            }
        }
        for (String cell : List.of("blank.cell", "placeholder.cell")) {
            keys.addAll(List.of(cell, cell + ".remedy", cell + ".remedy.none"));
        }
        for (FindingKind kind : FindingKind.values()) {
            if (kind == FindingKind.OWN) {
                continue; // its check says it
            }
            keys.add(kind.getCode() + ".remedy");
            if (!kind.isOfDocument()) {
                keys.add(kind.getCode());
            }
        }
        NONE_MAY_BE_WRITTEN.forEach(kind -> keys.add(kind + ".remedy.none"));
        return keys;
    }

    static List<String> keys() {
        return List.copyOf(keysAskedFor());
    }

    @Test
    void bothLanguagesSayEverythingAndNothingElse() {
        assertEquals(keysAskedFor(), new TreeSet<>(Messages.TH.keySet()));
        assertEquals(keysAskedFor(), new TreeSet<>(Messages.EN.keySet()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everySentenceReadsWell(String key) {
        BilingualText said = Messages.of(key, "o17", "«1»", "«2»", "«3»");
        for (String text : List.of(said.getTh(), said.getEn())) {
            assertFalse(text.isBlank() || text.contains("{") || text.contains("''"), text);
        }
        assertEquals(argumentsOf(Messages.TH.getString(key)), argumentsOf(Messages.EN.getString(key)), key);
    }

    /** The same things are named in both languages. */
    private static List<Boolean> argumentsOf(String pattern) {
        String said = new MessageFormat(pattern, Locale.ROOT).format(new Object[] {"«0»", "«1»", "«2»", "«3»"});
        return Arrays.asList(said.contains("«0»"), said.contains("«1»"), said.contains("«2»"), said.contains("«3»"));
    }
}
