package io.github.openita.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.cli.Run;
import io.github.openita.io.Golden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of document from its source's data to Word: the text of every part, as it was looked at. */
class WordGoldenTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analysis-2567-pa-ron: analysis result-2567-pa-ron.json --plan plan-2568-pa-ron.json",
                "year-on-year-2568-khok-khon: year-on-year result-2567-khok-khon.json result-2568-khok-khon.json"
                        + " --plan plan-2569-khok-khon.json --thai-digits",
                "progress-2566-hua-ruea: progress progress-2566-hua-ruea.json --plan plan-2566-hua-ruea.json"
                        + " --edition 2565 --as-of 2023-04-30 --thai-digits",
                "progress-2564-kuchinthim: progress progress-2564-kuchinthim.json --edition 2564 --as-of 2021-09-30",
                "actions-2565-bang-sai-pa: actions matrix-2565-bang-sai-pa.json --as-of 2022-09-30 --thai-digits",
                "disclosure-2567-pa-ron: disclosure disclosure-2567-pa-ron.json --as-of 2024-04-30",
            })
    void theTextOfEveryPartIsAsReviewed(String example) throws IOException, XMLStreamException {
        String name = example.substring(0, example.indexOf(':'));
        List<String> arguments = new ArrayList<>(List.of("document"));
        for (String word : example.substring(example.indexOf(':') + 2).split(" ", -1)) {
            Path data = Golden.top().resolve("ita-examples/data").resolve(word);
            arguments.add(word.endsWith(".json") ? data.toString() : word);
        }
        Path word = folder.resolve("report.docx");
        arguments.addAll(List.of("-o", word.toString()));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertEquals("", run.err());
        Golden.check(
                "ita-io/src/test/resources/golden/document-" + name + ".docx.txt",
                textOf(Files.readAllBytes(word)).replaceAll("(?<=เอกสารที่ตรวจ )\\S*/", ""));
    }

    private static String textOf(byte[] file) throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = entry.getName().endsWith(".xml") ? textOfPart(zip.readAllBytes()) : "";
                if (!part.isBlank()) {
                    text.append("== ").append(entry.getName()).append('\n').append(part);
                }
            }
        }
        return text.toString();
    }

    /** Its paragraphs, and the labels and figures of charts, one in each line. */
    private static String textOfPart(byte[] part) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder();
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(part));
        String element = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element = xml.getLocalName();
                line.append(element.equals("br") ? " / " : "");
            } else if (event == XMLStreamConstants.CHARACTERS
                    && List.of("t", "v", "title").contains(element)) {
                line.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                boolean ends = List.of("p", "v", "title").contains(xml.getLocalName());
                element = "";
                if (ends && line.length() > 0) {
                    text.append(line).append('\n');
                    line.setLength(0);
                }
            }
        }
        return text.toString();
    }
}
