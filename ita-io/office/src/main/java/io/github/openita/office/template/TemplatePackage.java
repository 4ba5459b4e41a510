package io.github.openita.office.template;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.content.HeldKind;
import io.github.openita.io.content.ReadLimits;
import io.github.openita.office.guard.Refusal;
import io.github.openita.office.guard.Watch;
import io.github.openita.office.guard.XmlTags;
import io.github.openita.office.guard.ZipParts;
import io.github.openita.office.template.Element.Attribute;
import io.github.openita.office.writing.FixedZip;
import io.github.openita.rules.reading.FileKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The parts of a Word template, read within limits. Used by one thread. */
final class TemplatePackage {

    private static final long MOST_BYTES = 16L << 20;

    /** What its parts come to, together; pictures are most of it. */
    private static final ReadLimits LIMITS =
            new ReadLimits(MOST_BYTES, 64L << 20, 1, 1, 1 << 24, 256, Duration.ofSeconds(30));

    /** So much text is held as a tree. */
    private static final int MOST_TEXT = 16 << 20;

    private static final String TYPES = "[Content_Types].xml";
    private static final String DOCUMENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TEMPLATE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    /** What people see of a document beside its body, by what the body calls it. */
    private static final Map<String, BilingualText> BESIDE = Map.of(
            "header", BilingualText.of("หัวกระดาษ", "header"),
            "footer", BilingualText.of("ท้ายกระดาษ", "footer"),
            "footnotes", BilingualText.of("เชิงอรรถ", "footnotes"),
            "endnotes", BilingualText.of("อ้างอิงท้ายเรื่อง", "endnotes"));

    private final Map<String, byte[]> parts;
    private final String main;

    private TemplatePackage(Map<String, byte[]> parts, String main) {
        this.parts = parts;
        this.main = main;
    }

    /** Opens a template; what is none is refused in one line, without the name of the file. */
    static TemplatePackage open(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new InvalidInputException(
                    "แม่แบบใหญ่เกิน " + (MOST_BYTES >> 20) + " MiB",
                    "a template has at most " + (MOST_BYTES >> 20) + " MiB");
        }
        HeldKind held = HeldKind.of(file);
        if (held.locked()) {
            throw new InvalidInputException(
                    "แม่แบบมีรหัสผ่าน: เอารหัสผ่านออกใน Word แล้วบันทึกใหม่",
                    "the template asks for a password; save it without one in Word");
        }
        if (held.kind() != FileKind.DOCX) {
            throw new InvalidInputException(
                    "เป็น" + held.words().getTh() + " ไม่ใช่เอกสาร Word: บันทึกแม่แบบเป็น .docx",
                    "is " + held.words().getEn() + ", no Word document; save the template as .docx");
        }
        return opened(file);
    }

    private static TemplatePackage opened(Path file) throws IOException {
        Map<String, byte[]> parts;
        try {
            ZipParts.scan(file, LIMITS, new Watch(LIMITS), part -> XmlTags.NONE);
            parts = FixedZip.parts(Files.readAllBytes(file));
        } catch (Refusal e) {
            BilingualText why =
                    e.content(FileKind.DOCX).reason().orElse(BilingualText.of("ไฟล์เสียหาย", "the file is damaged"));
            throw damaged(why.getTh(), why.getEn());
        } catch (IOException | IllegalArgumentException e) {
            throw damaged("ไฟล์เสียหาย", "the file is damaged");
        }
        TemplatePackage opened = new TemplatePackage(parts, mainIn(parts));
        opened.checkType();
        opened.forgetMailMerge();
        return opened;
    }

    private static InvalidInputException damaged(String th, String en) {
        return new InvalidInputException("อ่านแม่แบบไม่ได้: " + th, "the template cannot be read: " + en);
    }

    private static String mainIn(Map<String, byte[]> parts) {
        return links(parts, "").entrySet().stream()
                .filter(link -> link.getValue().endsWith("/officeDocument"))
                .map(Map.Entry::getKey)
                .filter(parts::containsKey)
                .findFirst()
                .orElseThrow(() -> damaged("ไม่มีเอกสารข้างใน", "there is no document in it"));
    }

    /** What a part leads to, with what that is to it; of the file as a whole for an empty name. */
    private static Map<String, String> links(Map<String, byte[]> parts, String from) {
        int name = from.lastIndexOf('/') + 1;
        String folder = from.substring(0, name);
        byte[] bytes = parts.get(folder + "_rels/" + from.substring(name) + ".rels");
        Map<String, String> links = new LinkedHashMap<>();
        if (bytes == null) {
            return links;
        }
        for (Element link : tree(bytes, "_rels").root().elements()) {
            String target = plain(link, "Target");
            if (!plain(link, "TargetMode").equals("External")) {
                links.put(target.startsWith("/") ? target.substring(1) : folder + target, plain(link, "Type"));
            }
        }
        return links;
    }

    private static String plain(Element element, String name) {
        return element.attributes().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(Attribute::value)
                .orElse("");
    }

    private static WordPart tree(byte[] bytes, String name) {
        if (bytes.length > MOST_TEXT) {
            throw damaged(
                    "ส่วน " + name + " ใหญ่เกิน " + (MOST_TEXT >> 20) + " MiB",
                    "its part " + name + " has more than " + (MOST_TEXT >> 20) + " MiB");
        }
        try {
            return WordPart.read(bytes);
        } catch (XMLStreamException e) {
            throw damaged("ส่วน " + name + " ไม่ใช่ XML ที่ถูกต้อง", "its part " + name + " is no proper XML");
        }
    }

    /** A document, or a template of Word that becomes one; nothing with macros. */
    private void checkType() {
        byte[] types = parts.getOrDefault(TYPES, new byte[0]);
        String text = new String(types, StandardCharsets.UTF_8);
        boolean macros = text.contains("macroEnabled")
                || parts.keySet().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (macros) {
            throw new InvalidInputException(
                    "แม่แบบมีแมโคร (.docm): บันทึกเป็น .docx ที่ไม่มีแมโคร",
                    "the template has macros (.docm); save it as .docx without them");
        }
        parts.put(TYPES, text.replace(TEMPLATE_TYPE, DOCUMENT_TYPE).getBytes(StandardCharsets.UTF_8));
    }

    /** Where a template was made for letters to many, Word would ask for the file with their addresses. */
    private void forgetMailMerge() {
        for (Map.Entry<String, String> link : links(parts, main).entrySet()) {
            byte[] bytes = parts.get(link.getKey());
            if (bytes != null && link.getValue().endsWith("/settings")) {
                WordPart settings = tree(bytes, link.getKey());
                Optional<Element> merge = settings.root().child("mailMerge");
                if (merge.isPresent()) {
                    merge.get().remove();
                    parts.put(link.getKey(), settings.bytes());
                }
            }
        }
    }

    /** The parts that people see, with what they are called; the body first. */
    Map<String, BilingualText> textParts() {
        Map<String, BilingualText> names = new LinkedHashMap<>();
        names.put(main, BilingualText.of("เนื้อหา", "body"));
        links(parts, main).forEach((name, type) -> {
            BilingualText shown = BESIDE.get(type.substring(type.lastIndexOf('/') + 1));
            if (shown != null && parts.containsKey(name)) {
                names.put(name, shown);
            }
        });
        return names;
    }

    WordPart read(String name) {
        return tree(parts.getOrDefault(name, new byte[0]), name);
    }

    void replace(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    void write(OutputStream out) throws IOException {
        FixedZip.write(parts, out);
    }
}
