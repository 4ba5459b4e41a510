package io.github.openita.io.vocabulary;

import io.github.openita.core.words.Basis;
import io.github.openita.core.words.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Something that has an address, and what is said of it. Built by one thread. */
final class Resource {

    private final String address;
    private final Map<Property, List<Value>> statements = new EnumMap<>(Property.class);

    /**
     * @param address an address, within the document where it starts with {@code #}
     * @param types the addresses of its classes
     */
    Resource(String address, String... types) {
        this.address = address;
        for (String type : types) {
            add(Property.TYPE, Value.of(type));
        }
    }

    String address() {
        return address;
    }

    /** The tag of a language. */
    static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** What is said, in the order in which properties are written. */
    Map<Property, List<Value>> statements() {
        return Collections.unmodifiableMap(statements);
    }

    private Resource add(Property property, Value value) {
        List<Value> values = statements.computeIfAbsent(property, first -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
        return this;
    }

    /** Words that are not known are not said. */
    Resource words(Property property, Language language, Optional<String> words) {
        words.filter(known -> !known.isBlank()).ifPresent(known -> add(property, new Value(known, language)));
        return this;
    }

    Resource words(Property property, String th, String en) {
        return words(property, Language.TH, Optional.of(th)).words(property, Language.EN, Optional.of(en));
    }

    Resource address(Property property, String value) {
        return add(property, Value.of(value));
    }

    Resource code(Property property, String value) {
        return add(property, Value.of(value));
    }

    Resource code(Property property, Optional<String> value) {
        value.ifPresent(known -> code(property, known));
        return this;
    }

    Resource number(Property property, int value) {
        return add(property, Value.of(Integer.toString(value)));
    }

    /** A decimal number has a point, also where it is whole. */
    Resource amount(Property property, BigDecimal value) {
        return add(property, Value.of(value.setScale(Math.max(1, value.scale())).toPlainString()));
    }

    Resource yes(Property property) {
        return add(property, Value.of("true"));
    }

    Resource basis(Property property, Optional<Basis> basis) {
        basis.ifPresent(known -> address(property, Namespace.ITA.term(known.getCode())));
        return this;
    }
}
