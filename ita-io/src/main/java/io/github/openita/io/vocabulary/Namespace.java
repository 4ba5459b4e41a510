package io.github.openita.io.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The vocabularies whose terms are used, each by its prefix. */
enum Namespace {
    DCTERMS("http://purl.org/dc/terms/"),
    ITA(Iris.LIBRARY + "vocabulary.ttl#"),
    OWL("http://www.w3.org/2002/07/owl#"),
    RDF("http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    RDFS("http://www.w3.org/2000/01/rdf-schema#"),
    SKOS("http://www.w3.org/2004/02/skos/core#"),
    XSD("http://www.w3.org/2001/XMLSchema#");

    /** What needs no escape after a prefix, in Turtle and JSON-LD alike. */
    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?");

    private final String address;

    Namespace(String address) {
        this.address = address;
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    String address() {
        return address;
    }

    /** The address of one of its terms. */
    String term(String name) {
        return address + name;
    }

    /** The address as a prefix and a name, where one of these vocabularies has it. */
    static Optional<String> shortened(String address) {
        return Stream.of(values())
                .filter(space -> address.startsWith(space.address)
                        && SIMPLE.matcher(address.substring(space.address.length()))
                                .matches())
                .map(space -> space.prefix() + ":" + address.substring(space.address.length()))
                .findFirst();
    }
}
