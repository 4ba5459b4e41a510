package io.github.openita.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Java program in a process of its own, from its start to its end. Immutable and thread-safe.
 *
 * @param command what is started, the Java that runs this at its head unless something stands before it
 * @param worst the greatest exit code that it may end with
 */
public record Program(List<String> command, int worst) {

    /** Nothing of it changes afterwards. */
    public Program {
        command = List.copyOf(command);
    }

    /**
     * {@return a program that ends with 0}
     *
     * @param arguments options of Java, what it runs, and the arguments of that
     */
    public static Program java(List<String> arguments) {
        return new Program(
                Stream.concat(Stream.of(executable()), arguments.stream()).toList(), 0);
    }

    /**
     * {@return the arguments of Java that run a class of the benchmarks, with all that they need}
     *
     * @param main the class
     * @param arguments its own arguments
     */
    public static List<String> of(Class<?> main, String... arguments) {
        Path jar = Machine.jar();
        String path = jar
                + System.getProperty("path.separator")
                + jar.resolveSibling("lib").resolve("*");
        return Stream.concat(Stream.of("-cp", path, main.getName()), Stream.of(arguments))
                .toList();
    }

    /**
     * {@return the arguments of Java that run the command line}
     *
     * @param arguments the command and its own arguments
     */
    public static List<String> ita(String... arguments) {
        Path jar = Machine.top().resolve("ita-examples/cli/target/ita.jar");
        return Stream.concat(Stream.of("-jar", jar.toString()), Stream.of(arguments))
                .toList();
    }

    /** {@return the Java that runs this} */
    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * {@return the same program, which may also end with a code}
     *
     * @param code an exit code above 0
     */
    public Program mayEndWith(int code) {
        return new Program(command, code);
    }

    /**
     * {@return what it writes to standard output; what it writes to standard error is shown}
     *
     * @throws IOException where it cannot be started
     * @throws InterruptedException where nobody waits any more
     */
    public String said() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        requireEnd(process.waitFor());
        return said;
    }

    /**
     * {@return how many milliseconds it takes; what it writes goes nowhere}
     *
     * @throws IOException where it cannot be started
     * @throws InterruptedException where nobody waits any more
     */
    public double millis() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        long end = System.nanoTime();
        requireEnd(code);
        return (end - start) / 1e6;
    }

    private void requireEnd(int code) {
        if (code > worst) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code
                    + "; build the jars first: mvn -B -q -Dquick package");
        }
    }
}
