/** JSON documents, their schemas, the tables that people keep in spreadsheets, and the reports that people and CI systems read. */
module io.github.openita.io {
    requires transitive io.github.openita.core;
    requires transitive io.github.openita.rules;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires static com.fasterxml.jackson.datatype.jsr310;
    requires static org.jspecify;
    requires static tools.jackson.databind;

    exports io.github.openita.io.csv;
    exports io.github.openita.io.file;
    exports io.github.openita.io.jackson2;
    exports io.github.openita.io.jackson3;
    exports io.github.openita.io.json;
    exports io.github.openita.io.report;

    // No service is loaded: what is named here makes the Jackson that is on the module path part of the application.
    uses com.fasterxml.jackson.core.ObjectCodec;
    uses com.fasterxml.jackson.databind.Module;
    uses tools.jackson.databind.ObjectMapper;
}
