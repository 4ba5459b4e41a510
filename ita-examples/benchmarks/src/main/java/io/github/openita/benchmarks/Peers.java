package io.github.openita.benchmarks;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which versions of the others were measured. */
final class Peers {

    private Peers() {}

    static String versions() {
        return Stream.of(
                        of("Jackson", com.fasterxml.jackson.databind.ObjectMapper.class),
                        of("networknt json-schema-validator", com.networknt.schema.Schema.class),
                        of("Hibernate Validator", org.hibernate.validator.HibernateValidator.class),
                        of("PDFBox", org.apache.pdfbox.Loader.class),
                        of("fastexcel", org.dhatim.fastexcel.reader.ReadableWorkbook.class),
                        of("POI", org.apache.poi.xwpf.usermodel.XWPFDocument.class),
                        of("JMH", org.openjdk.jmh.runner.Runner.class))
                .collect(Collectors.joining(", "));
    }

    /** Each lies in a jar whose name ends in its version. */
    private static String of(String name, Class<?> type) {
        String jar = Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(source -> source.getLocation().getPath())
                .orElse("");
        return name + " " + jar.replaceAll(".*?-([0-9][^/]*)\\.jar$", "$1");
    }
}
