package io.github.openita.benchmarks.cold;

import io.github.openita.benchmarks.check.ColdFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every program that is started. Immutable and thread-safe. */
enum ColdProgram {
    EMPTY("empty JVM"),
    JACKSON("Jackson only: `readTree` of the file"),
    NETWORKNT("networknt: schema and document from files"),
    HIBERNATE_VALIDATOR("Jackson and Hibernate Validator on flat beans"),
    LIBRARY("this library in a program of its own"),
    COMMAND_LINE("`java -jar ita.jar check` of a file that is not there"),
    OURS("`java -jar ita.jar check`");

    private final String title;

    ColdProgram(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** What follows {@code java} and its options. */
    List<String> command(ColdFiles files, Jars jars) {
        String document = files.document().toString();
        return switch (this) {
            case EMPTY -> jars.run(EmptyProgram.class, List.of());
            case JACKSON -> jars.run(JacksonProgram.class, jars.jackson(), document);
            case NETWORKNT ->
                jars.run(
                        NetworkntProgram.class, jars.networknt(), files.schema().toString(), document);
            case HIBERNATE_VALIDATOR ->
                jars.run(
                        HibernateValidatorProgram.class,
                        jars.hibernateValidator(),
                        files.outline().toString(),
                        document);
            case LIBRARY -> jars.run(LibraryProgram.class, jars.library(), document);
            case COMMAND_LINE -> List.of("-jar", jars.ita().toString(), "check", document + ".not");
            case OURS ->
                Stream.concat(Stream.of("-jar", jars.ita().toString()), check(files).stream())
                        .toList();
        };
    }

    /** The arguments of the command line. */
    static List<String> check(ColdFiles files) {
        return List.of("check", files.document().toString(), "--as-of", "2022-04-30");
    }

    int exitCode() {
        return switch (this) {
            case OURS -> 1;
            case COMMAND_LINE -> 3;
            default -> 0;
        };
    }

    /**
     * Where everything lies.
     *
     * @param benchmarks the jar of the programs
     * @param folder the folder of what they need
     * @param ita the command line
     */
    record Jars(Path benchmarks, Path folder, Path ita) {

        private List<String> named(String... starts) {
            return Stream.of(starts).map(this::named).toList();
        }

        private String named(String start) {
            String[] found = folder.toFile().list((parent, name) -> name.matches(start + "-[0-9].*\\.jar"));
            if (found == null || found.length != 1) {
                throw new IllegalStateException("there must be one jar of " + start + " in " + folder.getFileName());
            }
            return folder.resolve(found[0]).toString();
        }

        List<String> jackson() {
            return named("jackson-core", "jackson-annotations", "jackson-databind");
        }

        List<String> library() {
            List<String> others = named("ita-core", "ita-rules", "ita-io");
            return Stream.concat(jackson().stream(), others.stream()).toList();
        }

        List<String> networknt() {
            List<String> others =
                    named("json-schema-validator", "itu", "slf4j-api", "jackson-dataformat-yaml", "snakeyaml");
            return Stream.concat(jackson().stream(), others.stream()).toList();
        }

        List<String> hibernateValidator() {
            List<String> others =
                    named("hibernate-validator", "jakarta\\.validation-api", "jboss-logging", "classmate");
            return Stream.concat(jackson().stream(), others.stream()).toList();
        }

        List<String> run(Class<?> program, List<String> needed, String... arguments) {
            String path = Stream.concat(needed.stream(), Stream.of(benchmarks.toString()))
                    .collect(Collectors.joining(System.getProperty("path.separator")));
            return Stream.concat(Stream.of("-cp", path, program.getName()), Stream.of(arguments))
                    .toList();
        }
    }
}
