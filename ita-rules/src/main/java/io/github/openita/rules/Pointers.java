package io.github.openita.rules;

import io.github.openita.core.words.QuestionCode;

/** Where things stand in the canonical document, as JSON Pointers. Static methods only. */
final class Pointers {

    private Pointers() {}

    static String of(QuestionCode item) {
        return "/items/".concat(item.toString());
    }

    static String of(QuestionCode item, String element) {
        String step = element.replace("~", "~0").replace("/", "~1");
        return of(item).concat("/elements/").concat(step);
    }

    static String ofLink(QuestionCode item, int index) {
        return of(item).concat("/links/").concat(Integer.toString(index));
    }
}
