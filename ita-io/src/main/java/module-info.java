/** JSON documents, their schemas, the tables that people keep in spreadsheets, and the reports that people and CI systems read. */
module io.github.openita.io {
    requires transitive io.github.openita.core;
    requires transitive io.github.openita.rules;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static org.jspecify;

    exports io.github.openita.io.csv;
    exports io.github.openita.io.file;
    exports io.github.openita.io.json;
    exports io.github.openita.io.report;
}
