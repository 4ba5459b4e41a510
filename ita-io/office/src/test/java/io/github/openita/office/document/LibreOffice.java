package io.github.openita.office.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/** Lays out a document as another program does; a test is left out where it is not installed. */
final class LibreOffice {

    private LibreOffice() {}

    /** A document of a folder as PDF, beside it and of the same name. */
    static Path pdf(Path folder, String name) throws IOException, InterruptedException {
        Process process = start(folder, folder.resolve(name + ".docx"));
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue());
        return folder.resolve(name + ".pdf");
    }

    private static Process start(Path folder, Path docx) {
        try {
            return new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            docx.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException e) {
            throw new TestAbortedException("LibreOffice is not installed: " + e.getMessage(), e);
        }
    }
}
