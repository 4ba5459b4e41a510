package io.github.openita.core.internal;

import io.github.openita.core.words.ThaiText;
import java.util.regex.Pattern;

/** A title as it stands in a list, with a number or a bullet before it. Static methods only; thread-safe. */
public final class ListedTitle {

    private static final Pattern LEADING_NUMBER = Pattern.compile("^[(]?[0-9]{1,3}[.)]+|^[-•*]+");

    private ListedTitle() {}

    /**
     * {@return what it has in common with other spellings of the title, wherever in a list that stands}
     *
     * @param title a title as people write it
     */
    public static String key(String title) {
        return LEADING_NUMBER.matcher(ThaiText.titleKey(title)).replaceFirst("");
    }
}
