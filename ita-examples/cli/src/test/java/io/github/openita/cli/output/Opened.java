package io.github.openita.cli.output;

import io.github.openita.io.content.OpenedFile;
import java.nio.file.Path;

/** Opens files, as a program of its own. */
public final class Opened {

    private Opened() {}

    /** Prints what each file is and how its opening ended. */
    public static void main(String[] files) {
        for (String file : files) {
            var content = OpenedFile.of(file, Path.of(file)).read();
            System.out.println(Path.of(file).getFileName() + " " + content.kind() + " " + content.state());
        }
    }
}
