/**
 * JSON documents, their schemas, the tables that people keep in spreadsheets, and the reports that people and CI
 * systems read.
 */
@SuppressWarnings("module") // What a package is open to is built after this one.
module io.github.openita.io {
    requires transitive io.github.openita.core;
    requires transitive io.github.openita.rules;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires org.jsoup;
    requires java.net.http;
    requires java.xml;
    // Either Jackson will do. Which one, the application's module says: optional ones are not resolved by themselves.
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.openita.io.agencies;
    exports io.github.openita.io.content to
            io.github.openita.office;
    exports io.github.openita.io.csv;
    exports io.github.openita.io.document;
    exports io.github.openita.io.file;
    exports io.github.openita.io.form to
            io.github.openita.office;
    exports io.github.openita.io.jackson2;
    exports io.github.openita.io.jackson3;
    exports io.github.openita.io.json;
    exports io.github.openita.io.official;
    exports io.github.openita.io.online;
    exports io.github.openita.io.overview;
    exports io.github.openita.io.page;
    exports io.github.openita.io.proofreading;
    exports io.github.openita.io.report;
    exports io.github.openita.io.report.model to
            io.github.openita.office;
    exports io.github.openita.io.site;
    exports io.github.openita.io.tally;
    exports io.github.openita.io.vocabulary;

    // PDF, XLSX and DOCX are read where the artifact ita-office is there.
    uses io.github.openita.io.content.ContentReader;
    // So are reports written for Word and Excel.
    uses io.github.openita.io.report.model.ReportRenderer;
    // And forms to fill in.
    uses io.github.openita.io.form.FormWriter;
    // And templates of Word filled.
    uses io.github.openita.io.report.model.TemplateFiller;
}
