package io.github.openita.example.spark;

import io.github.openita.core.words.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the job is asked to do.
 *
 * @param answers files, folders or patterns with a row per respondent, CSV or Parquet, wherever Spark can read
 * @param edition the edition of the answers
 * @param out the folder to write into
 * @param oit a local table of OIT items
 * @param options what Spark's reader of CSV is told, such as {@code multiLine}
 * @param language of what is told
 */
record Arguments(
        List<String> answers,
        String edition,
        String out,
        Optional<String> oit,
        Map<String, String> options,
        Language language) {

    static final String USAGE = "arguments: ANSWERS... --edition NAME|YEAR|FILE --out FOLDER [--oit FILE]"
            + " [--option KEY=VALUE]... [--lang th|en]";

    /** What was asked for; empty where that cannot be understood. */
    static Optional<Arguments> read(String... arguments) {
        List<String> answers = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String next = i + 1 < arguments.length ? arguments[i + 1] : "";
            switch (arguments[i]) {
                case "--edition", "--out", "--oit", "--lang" -> {
                    named.put(arguments[i], next);
                    i++;
                }
                case "--option" -> {
                    int at = next.indexOf('=');
                    if (at < 1) {
                        return Optional.empty();
                    }
                    options.put(next.substring(0, at), next.substring(at + 1));
                    i++;
                }
                default -> answers.add(arguments[i]);
            }
        }
        String edition = named.getOrDefault("--edition", "");
        String out = named.getOrDefault("--out", "");
        String lang = named.getOrDefault("--lang", "th");
        boolean understood = answers.stream().noneMatch(one -> one.startsWith("--"))
                && !answers.isEmpty()
                && !edition.isEmpty()
                && !out.isEmpty()
                && named.values().stream().noneMatch(String::isEmpty)
                && List.of("th", "en").contains(lang);
        return understood
                ? Optional.of(new Arguments(
                        List.copyOf(answers),
                        edition,
                        out,
                        Optional.ofNullable(named.get("--oit")),
                        options,
                        lang.equals("th") ? Language.TH : Language.EN))
                : Optional.empty();
    }
}
