package io.github.openita.io.vocabulary;

import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** Reads RDF, and takes a warning (an address that is none, a number that is none) for an error. */
final class Rdf {

    static final String ITA = Iris.LIBRARY + "vocabulary.ttl#";

    private Rdf() {}

    static Model turtle(String text, String location) {
        return read(text, Lang.TURTLE, location);
    }

    static Model jsonLd(String text, String location) {
        return read(text, Lang.JSONLD11, location);
    }

    /** A document as it is found at an address. */
    private static Model read(String text, Lang language, String location) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.create()
                .source(new StringReader(text))
                .lang(language)
                .base(location)
                .checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                .parse(model);
        return model;
    }
}
