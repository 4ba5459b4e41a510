package io.github.openita.rules.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.words.Score;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.constraint.probe.Probe;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same program with Hibernate Validator 8 and 9, on the class path and as modules, each in a Java machine of its
 * own: one that already holds another provider resolves modules against that, too.
 */
class ProvidersTest {

    private static final List<String> FOUND = List.of(
            "edition = must not be blank",
            "fiscalYear = ต้องเป็นปีงบประมาณ พ.ศ. 2400 ถึง 2799",
            "items[o17].elements[problems] = o17 › ปัญหา/อุปสรรค: เว้นว่างไว้ ให้เขียนข้อมูล หากไม่มีให้เขียนว่า \"ไม่มี\" หรือ \"-\"",
            "items[o1] = o1 โครงสร้าง: ไม่มีข้อนี้ ให้เพิ่มพร้อมลิงก์ไปยังหน้าหรือไฟล์ที่เผยแพร่",
            "late[1].<list element> = ต้องเป็นรหัสข้อ เช่น i5, e9 หรือ o17",
            "late[2].<list element> = ต้องเป็นรหัสข้อของ [OIT]",
            "late[3].<list element> = ต้องเป็นรหัสข้อที่มีใน nacc-2567",
            "target = ต้องเป็นคะแนน 0 ถึง 100 ทศนิยมไม่เกิน 20 ตำแหน่ง",
            "edition = must not be blank",
            "fiscalYear = must be a fiscal year of the Buddhist Era from 2400 to 2799",
            "items[o17].elements[problems] = o17 › ปัญหา/อุปสรรค: left blank; write the data; where there is none, write \"ไม่มี\" or \"-\"",
            "items[o1] = o1 โครงสร้าง: not there; add it with a link to the page or file where it is published",
            "late[1].<list element> = must be a question code such as i5, e9 or o17",
            "late[2].<list element> = must be a question code of [OIT]",
            "late[3].<list element> = must be a question code that nacc-2567 has",
            "target = must be a score from 0 to 100 with at most 20 decimals");

    /** As Hibernate Validator 8 is no module it cannot say itself that it needs this one. */
    private static final String HIDDEN = "com.fasterxml.classmate";

    private static final String MODULE = "io.github.openita.probe";

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(ints = {8, 9})
    void onTheClassPath(int provider) throws Exception {
        List<Path> path = new ArrayList<>(libraries(provider));
        path.add(testClasses());
        assertEquals(FOUND, run("--class-path", joined(path), Probe.class.getName()));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9})
    void onTheModulePath(int provider) throws Exception {
        List<Path> path = new ArrayList<>(libraries(provider));
        path.add(asModule(path));
        assertEquals(
                FOUND,
                run(
                        "--module-path",
                        joined(path),
                        "--add-modules",
                        HIDDEN,
                        "--module",
                        MODULE + "/" + Probe.class.getName()));
    }

    private static List<Path> libraries(int provider) throws IOException, URISyntaxException {
        Path jars = testClasses().resolveSibling("hibernate-validator-" + provider);
        try (Stream<Path> files = Files.list(jars)) {
            return Stream.concat(
                            Stream.of(codeOf(Score.class), codeOf(DisclosureChecker.class)),
                            files.filter(file -> file.toString().endsWith(".jar")))
                    .toList();
        }
    }

    /** Of the library it is a directory or, where it was packaged before, a jar. */
    private static Path codeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Path testClasses() throws URISyntaxException {
        return codeOf(Probe.class);
    }

    /** The program again, as a module that names only what a program must. */
    private Path asModule(List<Path> modulePath) throws IOException, URISyntaxException {
        Path module = dir.resolve("probe");
        Path program = testClasses();
        String folder = Probe.class.getPackageName().replace('.', '/');
        Files.createDirectories(module.resolve(folder));
        try (Stream<Path> classes = Files.list(program.resolve(folder))) {
            for (Path type : classes.toList()) {
                Files.copy(
                        type, module.resolve(folder).resolve(type.getFileName().toString()));
            }
        }
        Path info = Files.writeString(
                dir.resolve("module-info.java"),
                "open module " + MODULE + " { requires io.github.openita.rules; requires org.hibernate.validator; }");
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--module-path",
                        joined(modulePath),
                        "-d",
                        module.toString(),
                        info.toString());
        assertEquals(0, code, "javac");
        return module;
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs it on a Thai machine, where who asks for English must get English. */
    private List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=th",
                "-Duser.country=TH"));
        command.addAll(List.of(arguments));
        Path out = dir.resolve("out");
        Path err = dir.resolve("err");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertEquals(0, code, () -> text(err));
        return text(out).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
