package io.github.openita.floors;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody else's code that is compiled against the library, with all that the compiler can complain of. */
public final class Consumer {

    private Consumer() {}

    /**
     * {@return what the compiler says of a program that names each public type there but internal ones; empty where nothing}
     *
     * @param classes the classes of the library that it names
     * @param others what else stands on the class path
     * @param dir where to compile
     */
    public static String naming(Path classes, List<Path> others, Path dir) throws IOException {
        StringBuilder program = new StringBuilder("final class Consumer {\n    static Object[] all() {\n")
                .append("        return new Object[] {\n");
        for (String type : publicTypes(classes)) {
            program.append("            ").append(type).append(".class,\n");
        }
        program.append("        };\n    }\n}\n");
        return compile(
                "Consumer", program.toString(), Stream.concat(Stream.of(classes), others.stream()).toList(), dir);
    }

    /**
     * {@return what the compiler says of that program; empty where nothing}
     *
     * @param name the name of its class
     * @param program its text
     * @param classPath what it is compiled against
     * @param dir where to compile
     */
    public static String compile(String name, String program, List<Path> classPath, Path dir) throws IOException {
        Path source = dir.resolve(name + ".java");
        Files.writeString(source, program);
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-Xlint:all",
                        "-Werror",
                        "-d",
                        dir.toString(),
                        "-cp",
                        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        source.toString());
        out.flush();
        return code == 0 ? said.toString() : "javac ended with " + code + "\n" + said;
    }

    /**
     * {@return where the classes of a type are: a folder or a jar}
     *
     * @param type a type of the library, or of what it needs
     */
    public static Path codeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<String> publicTypes(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .filter(name -> !name.contains(".internal."))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .map(Consumer::typeOf)
                    .filter(Consumer::isVisible)
                    .map(Class::getCanonicalName)
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> typeOf(String name) {
        try {
            return Class.forName(name, false, Consumer.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return type.getCanonicalName() != null
                && Modifier.isPublic(type.getModifiers())
                && (around == null || isVisible(around));
    }
}
