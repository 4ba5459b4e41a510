package io.github.openita.io.vocabulary;

/** The properties that are used, in the order in which they are written. */
enum Property {
    TYPE(Namespace.RDF, "type", Kind.ADDRESS),
    PREF_LABEL(Namespace.SKOS, "prefLabel", Kind.WORDS),
    LABEL(Namespace.RDFS, "label", Kind.WORDS),
    DEFINITION(Namespace.SKOS, "definition", Kind.WORDS),
    COMMENT(Namespace.RDFS, "comment", Kind.WORDS),
    SCOPE_NOTE(Namespace.SKOS, "scopeNote", Kind.WORDS),
    NOTE(Namespace.SKOS, "note", Kind.WORDS),
    NOTATION(Namespace.SKOS, "notation", Kind.CODE),
    VERSION(Namespace.OWL, "versionInfo", Kind.CODE),
    LICENSE(Namespace.DCTERMS, "license", Kind.ADDRESS),
    SEE_ALSO(Namespace.RDFS, "seeAlso", Kind.ADDRESS),
    SUB_CLASS_OF(Namespace.RDFS, "subClassOf", Kind.ADDRESS),
    RANGE(Namespace.RDFS, "range", Kind.ADDRESS),
    HAS_TOP_CONCEPT(Namespace.SKOS, "hasTopConcept", Kind.ADDRESS),
    IN_SCHEME(Namespace.SKOS, "inScheme", Kind.ADDRESS),
    TOP_CONCEPT_OF(Namespace.SKOS, "topConceptOf", Kind.ADDRESS),
    BROADER(Namespace.SKOS, "broader", Kind.ADDRESS),
    EXACT_MATCH(Namespace.SKOS, "exactMatch", Kind.ADDRESS),
    CLOSE_MATCH(Namespace.SKOS, "closeMatch", Kind.ADDRESS),
    BROAD_MATCH(Namespace.SKOS, "broadMatch", Kind.ADDRESS),
    NARROW_MATCH(Namespace.SKOS, "narrowMatch", Kind.ADDRESS),
    FISCAL_YEAR(Namespace.ITA, "fiscalYear", Kind.NUMBER),
    NUMBER(Namespace.ITA, "number", Kind.CODE),
    BASIS(Namespace.ITA, "basis", Kind.ADDRESS),
    WEIGHT(Namespace.ITA, "weight", Kind.NUMBER),
    TOPIC(Namespace.ITA, "topic", Kind.CODE),
    REPORTS_ON(Namespace.ITA, "reportsOn", Kind.NUMBER),
    REPORTS_ON_BASIS(Namespace.ITA, "reportsOnBasis", Kind.ADDRESS),
    FREQUENCY(Namespace.ITA, "frequency", Kind.CODE),
    FREQUENCY_BASIS(Namespace.ITA, "frequencyBasis", Kind.ADDRESS),
    DATA_FILE(Namespace.ITA, "dataFile", Kind.YES_OR_NO),
    DATA_FILE_BASIS(Namespace.ITA, "dataFileBasis", Kind.ADDRESS),
    APPLIES_TO(Namespace.ITA, "appliesTo", Kind.ADDRESS),
    NONE_ALLOWED(Namespace.ITA, "noneAllowed", Kind.YES_OR_NO),
    NONE_BASIS(Namespace.ITA, "noneBasis", Kind.ADDRESS),
    OVERALL_AT_LEAST(Namespace.ITA, "overallAtLeast", Kind.AMOUNT),
    EACH_TOOL_AT_LEAST(Namespace.ITA, "eachToolAtLeast", Kind.AMOUNT);

    private final Namespace space;
    private final String key;
    private final Kind kind;

    Property(Namespace space, String key, Kind kind) {
        this.space = space;
        this.key = key;
        this.kind = kind;
    }

    Namespace space() {
        return space;
    }

    /** Its name within its vocabulary, and its key in JSON-LD. */
    String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    /** Its name with the prefix of its vocabulary. */
    String prefixed() {
        return space.prefix() + ":" + key;
    }
}
