package io.github.openita.office.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.Language;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.Remarks;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.office.writing.XmlText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xml.sax.SAXException;

/** What holds of every text. */
class DocxLaws {

    /** Whatever stands in a report, Word can open it. */
    @Property(tries = 200)
    void anyTextMakesAnXmlDocument(@ForAll String title, @ForAll String text)
            throws IOException, ParserConfigurationException, SAXException {
        ReportModel report = new ReportModel(
                title,
                Optional.empty(),
                List.of(new Heading(2, text), Paragraph.of(List.of(text, title)), new Remarks(List.of(text))),
                List.of(title),
                Language.TH,
                true);
        for (String part : List.of("word/document.xml", "docProps/core.xml")) {
            byte[] xml = DocxRendererTest.parts(DocxRendererTest.docx(report)).get(part);
            DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        }
    }

    /** What was made fit once is fit. */
    @Property(tries = 500)
    void aTextIsMadeFitOnce(@ForAll String text) {
        String fit = XmlText.of(text);
        assertTrue(fit.equals(XmlText.of(fit)));
        assertTrue(fit.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
    }
}
