package io.github.openita.rules.check;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The sentences of findings, from one resource bundle per language; the machine's language has no say. */
final class Messages {

    static final ResourceBundle TH = load("messages_th.properties");
    static final ResourceBundle EN = load("messages_en.properties");

    private Messages() {}

    private static ResourceBundle load(String name) {
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence of that key with its arguments, made when it is first read. */
    static BilingualText of(String key, @Nullable Object... arguments) {
        return BilingualText.lazily(
                () -> BilingualText.of(in(TH, true, key, arguments), in(EN, false, key, arguments)));
    }

    /** Text from outside as an argument, quoted when the sentence is made. */
    static Object quoted(String text) {
        return new Quoted(text);
    }

    private record Quoted(String text) {

        @Override
        public String toString() {
            return ThaiText.quoted(text);
        }
    }

    private static String in(ResourceBundle bundle, boolean thai, String key, @Nullable Object... arguments) {
        Object[] shown = Arrays.stream(arguments)
                .map(argument ->
                        argument instanceof BilingualText both ? (thai ? both.getTh() : both.getEn()) : argument)
                .map(argument -> argument == null ? "" : argument.toString())
                .toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
    }
}
