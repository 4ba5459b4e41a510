package io.github.openita.io.report;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.report.model.ReportRenderer;
import io.github.openita.io.report.model.TemplateFiller;
import java.util.ServiceLoader;

/** What writes reports for Word and Excel and fills templates, where the artifact ita-office is there. */
final class Renderers {

    private Renderers() {}

    static ReportRenderer of(ReportFormat format) {
        return ServiceLoader.load(ReportRenderer.class, Renderers.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(renderer -> renderer.format().equals(format.getFileEnding()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "จะเขียน " + format + " ต้องเพิ่ม artifact io.github.openita:ita-office",
                        "to write " + format + ", add the artifact io.github.openita:ita-office"));
    }

    /** What fills templates of Word. */
    static TemplateFiller ofTemplates() {
        return ServiceLoader.load(TemplateFiller.class, Renderers.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(filler -> filler.format().equals(ReportFormat.DOCX.getFileEnding()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "จะเติมแม่แบบ Word ต้องเพิ่ม artifact io.github.openita:ita-office",
                        "to fill a Word template, add the artifact io.github.openita:ita-office"));
    }
}
