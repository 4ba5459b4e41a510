package io.github.openita.spring;

import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.QuestionCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with a request. Immutable and thread-safe.
 *
 * @param kind the code of what sort of problem it is; empty where it has none
 * @param parameter the parameter of the request that it is about; empty where it is about the body
 * @param place where it stands in the body
 * @param message what is wrong, in the language of the reader
 */
record Mistake(Optional<String> kind, Optional<String> parameter, Place place, String message) {

    private static final Pattern ITEM = Pattern.compile("/(?:items|questions|answers)/([^/]+)(?:/elements/([^/]+))?");

    /** Returns what is wrong with a document. */
    static Mistake of(Problem problem, Language language) {
        return new Mistake(
                Optional.of(problem.getKind().getCode()),
                Optional.empty(),
                problem.getPlace(),
                problem.getMessage().in(language));
    }

    /** Returns what is wrong somewhere in the body. */
    static Mistake inBody(Place place, String message) {
        return new Mistake(Optional.empty(), Optional.empty(), place, message);
    }

    /** Returns what is wrong with a parameter. */
    static Mistake ofParameter(String name, String message) {
        return new Mistake(Optional.empty(), Optional.of(name), Place.of(""), message);
    }

    /** Returns what stands in the list {@code errors} for it. */
    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        kind.ifPresent(code -> map.put("kind", code));
        Matcher item = ITEM.matcher(place.getPointer());
        if (item.find()) {
            map.put("item", canonical(item.group(1)));
            Optional.ofNullable(item.group(2)).ifPresent(element -> map.put("element", element));
        }
        parameter.ifPresentOrElse(name -> map.put("parameter", name), () -> map.put("pointer", place.getPointer()));
        place.getSheet().ifPresent(sheet -> map.put("sheet", sheet));
        place.getCell().ifPresent(cell -> map.put("cell", cell));
        place.getLine().ifPresent(line -> map.put("line", line));
        place.getColumn().ifPresent(column -> map.put("column", column));
        map.put("message", message);
        return map;
    }

    /** A code as the form writes it, where it is one. */
    private static String canonical(String code) {
        try {
            return QuestionCode.parse(code).toString();
        } catch (InvalidInputException e) {
            return code;
        }
    }
}
