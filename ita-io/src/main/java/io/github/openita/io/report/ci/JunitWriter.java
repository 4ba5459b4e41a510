package io.github.openita.io.report.ci;

import io.github.openita.core.words.Language;
import io.github.openita.rules.CheckReport;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes checks as JUnit XML. Used for one output, not shared. */
public final class JunitWriter {

    private final Language language;
    private final StringWriter out = new StringWriter();

    public JunitWriter(Language language) {
        this.language = language;
    }

    /** One check with its cases. */
    private record Suite(CheckReport report, List<JunitCases.Case> cases) {

        long failures() {
            return cases.stream().filter(one -> one.failure().isPresent()).count();
        }

        long skipped() {
            return cases.stream().filter(one -> one.skipped().isPresent()).count();
        }
    }

    public String write(List<CheckReport> reports) {
        try {
            // The platform's own: another one on the class path would write other bytes.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            write(
                    reports.stream()
                            .map(report -> new Suite(report, new JunitCases(report, language).all()))
                            .toList(),
                    xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory can be written", e);
        }
        return out.toString();
    }

    private void write(List<Suite> suites, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        indent(xml, 0);
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "ita");
        count(
                suites.stream().mapToInt(suite -> suite.cases().size()).sum(),
                suites.stream().mapToLong(Suite::failures).sum(),
                suites.stream().mapToLong(Suite::skipped).sum(),
                xml);
        for (Suite suite : suites) {
            write(suite, xml);
        }
        indent(xml, 0);
        xml.writeEndElement();
        indent(xml, 0);
        xml.writeEndDocument();
    }

    private static void write(Suite suite, XMLStreamWriter xml) throws XMLStreamException {
        indent(xml, 1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", SourceName.of(suite.report()).shown());
        count(suite.cases().size(), suite.failures(), suite.skipped(), xml);
        if (suite.report().getAsOf().isPresent()) {
            xml.writeAttribute("timestamp", suite.report().getAsOf().get() + "T00:00:00");
        }
        for (JunitCases.Case one : suite.cases()) {
            write(one, xml);
        }
        indent(xml, 1);
        xml.writeEndElement();
    }

    private static void count(int tests, long failures, long skipped, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute("tests", Integer.toString(tests));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", Long.toString(skipped));
        // Nothing is measured; some readers want it all the same.
        xml.writeAttribute("time", "0");
    }

    private static void write(JunitCases.Case one, XMLStreamWriter xml) throws XMLStreamException {
        boolean silent = one.failure().isEmpty()
                && one.skipped().isEmpty()
                && one.notes().isEmpty();
        indent(xml, 2);
        if (silent) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        xml.writeAttribute("classname", one.suite());
        xml.writeAttribute("name", one.name());
        xml.writeAttribute("time", "0");
        JunitCases.Failure failure = one.failure().orElse(null);
        if (failure != null) {
            indent(xml, 3);
            xml.writeStartElement("failure");
            xml.writeAttribute("message", failure.message());
            xml.writeAttribute("type", failure.type());
            xml.writeCharacters(failure.lines());
            xml.writeEndElement();
        }
        if (one.skipped().isPresent()) {
            indent(xml, 3);
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", one.skipped().get());
        }
        if (!one.notes().isEmpty()) {
            indent(xml, 3);
            xml.writeStartElement("system-out");
            xml.writeCharacters(one.notes());
            xml.writeEndElement();
        }
        if (!silent) {
            indent(xml, 2);
            xml.writeEndElement();
        }
    }

    private static void indent(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
