import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites a jar so that it starts sooner, and leaves all else as it is.
 *
 * <p>Classes that were compiled for Java 5 get the stack maps that later ones have. Without them the JVM verifies a class by an
 * older and slower way, and keeps it in no archive of classes (AppCDS): a third of what a command costs that starts with such
 * an archive. The classes that a check loads are not compressed: a tenth more jar, and nothing to unpack at each start.
 */
final class QuickStart {

    /** Of Java 6, the first whose classes may have stack maps. */
    private static final int FIRST = 50;

    private static final Pattern LOADED = Pattern.compile("\\[class,load] (\\S+) source: file:");

    private QuickStart() {}

    /**
     * Rewrites a jar in its place.
     *
     * @param arguments the jar, and a disclosure to check
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        write(jar, Set.of());
        write(jar, loaded(jar, arguments[1]));
    }

    /** The files of the classes of a jar that a check loads. */
    private static Set<String> loaded(Path jar, String disclosure) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process check = new ProcessBuilder(java, "-Xlog:class+load", "-jar", jar.toString(), "check", disclosure)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String log = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Set<String> files = new HashSet<>();
        for (MatchResult name : LOADED.matcher(log).results().toList()) {
            files.add(name.group(1).replace('.', '/') + ".class");
        }
        if (check.waitFor() > 1 || files.isEmpty()) {
            throw new IllegalStateException("nothing can be checked with " + jar);
        }
        return files;
    }

    private static void write(Path jar, Set<String> stored) throws IOException {
        Path made = Path.of(jar + ".made");
        try (ZipFile in = new ZipFile(jar.toFile());
                URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(made));
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] bytes;
                try (InputStream stream = in.getInputStream(entry)) {
                    bytes = stream.readAllBytes();
                }
                if (entry.getName().endsWith(".class")) {
                    bytes = withStackMaps(bytes, classes);
                }
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                if (stored.contains(entry.getName())) {
                    store(copy, bytes);
                }
                out.putNextEntry(copy);
                out.write(bytes);
                out.closeEntry();
            }
        }
        Files.move(made, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What is not compressed must say its size before it comes. */
    private static void store(ZipEntry entry, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
    }

    private static byte[] withStackMaps(byte[] bytes, ClassLoader classes) {
        ClassReader reader = new ClassReader(bytes);
        if (reader.readUnsignedShort(6) >= FIRST) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return classes;
            }
        };
        reader.accept(new Newer(writer), 0);
        return writer.toByteArray();
    }

    /** The same class, of Java 6. */
    private static final class Newer extends ClassVisitor {

        Newer(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            super.visit(FIRST, access, name, signature, parent, interfaces);
        }
    }
}
