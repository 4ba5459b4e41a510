package io.github.openita.dist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The parts of Java that the command line needs, as a folder with a JVM. */
final class JavaImage {

    /**
     * What no class names and yet is used: TIS-620 and Windows-874, in which Thai tables and pages come, and the elliptic
     * curves of HTTPS.
     */
    private static final List<String> ALSO = List.of("jdk.charsets", "jdk.crypto.ec");

    /**
     * Classes of {@code java.desktop} for what has a screen, a printer or a loudspeaker; those of no package can all be left
     * out. What reads a PDF needs the rest: its coordinates and images are those of {@code java.awt}.
     */
    private static final List<String> LEFT_OUT = List.of(
            "(com/sun/java/swing|com/sun/media/sound|com/sun/swing|javax/print|javax/sound|javax/swing|sun/awt/X11"
                    + "|sun/print|sun/swing)/.*\\$.*\\.class",
            "(javax/swing|javax/swing/plaf/(basic|nimbus|synth)|javax/swing/text(/html)?|sun/awt/X11)/[E-Z][^/]*\\.class");

    /** The libraries of these. */
    private static final List<String> LIBRARIES_LEFT_OUT = List.of("awt_xawt", "jawt", "jsound", "splashscreen");

    private JavaImage() {}

    /**
     * Makes it.
     *
     * @param jar what shall run
     * @param folder the folder to make
     * @return its program {@code java}
     */
    static Path make(Path jar, Path folder) {
        List<String> options = new ArrayList<>(List.of(
                "--add-modules",
                String.join(",", modules(jar)),
                "--output",
                folder.toString(),
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--vm=server"));
        options.add("--exclude-resources="
                + LEFT_OUT.stream()
                        .map(classes -> "regex:/java\\.desktop/" + classes)
                        .collect(Collectors.joining(",")));
        options.add("--exclude-files="
                + LIBRARIES_LEFT_OUT.stream()
                        .map(name -> "**/" + System.mapLibraryName(name))
                        .collect(Collectors.joining(",")));
        options.add(Runtime.version().feature() < 21 ? "--compress=2" : "--compress=zip-9");
        Tool.ofJava("jlink", options);
        return folder.resolve("bin").resolve(Platform.isWindows() ? "java.exe" : "java");
    }

    /** The modules of Java that the classes of a jar name, and what they need besides. */
    static Set<String> modules(Path jar) {
        String named = Tool.ofJava(
                "jdeps",
                List.of(
                        "--multi-release",
                        String.valueOf(Runtime.version().feature()),
                        "--ignore-missing-deps",
                        "--print-module-deps",
                        jar.toString()));
        Set<String> modules = new TreeSet<>(List.of(named.strip().split(",")));
        modules.addAll(ALSO);
        return modules;
    }
}
