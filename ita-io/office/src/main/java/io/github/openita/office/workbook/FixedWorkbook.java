package io.github.openita.office.workbook;

import io.github.openita.office.writing.CoreProperties;
import io.github.openita.office.writing.FixedZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** A workbook without the time at which it was made. Static methods only. */
final class FixedWorkbook {

    /** The program that Excel names; a version of its own kind. */
    private static final String PROGRAM = "ITA";

    private static final String VERSION = "1.0";

    private static final String MERGED_CELLS = "<mergeCells>";
    private static final Pattern MERGED = Pattern.compile("<mergeCell ref=\"[A-Z0-9:]+\"/>");

    /** What fills a workbook. */
    @FunctionalInterface
    interface Filling {
        void fill(Workbook workbook) throws IOException;
    }

    private FixedWorkbook() {}

    static void write(String title, Filling filling, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            filling.fill(workbook);
        }
        Map<String, byte[]> parts = FixedZip.parts(bytes.toByteArray());
        parts.put("docProps/core.xml", CoreProperties.of(title));
        parts.replaceAll((name, part) -> name.startsWith("xl/worksheets/") ? sorted(part) : part);
        FixedZip.write(parts, out);
    }

    /** The merged cells by their names: fastexcel writes them in an order of chance. */
    private static byte[] sorted(byte[] sheet) {
        String text = new String(sheet, StandardCharsets.UTF_8);
        String merged =
                MERGED.matcher(text).results().map(MatchResult::group).sorted().collect(Collectors.joining());
        if (merged.isEmpty()) {
            return sheet;
        }
        String rest = MERGED.matcher(text).replaceAll("");
        return rest.replace(MERGED_CELLS, MERGED_CELLS + merged).getBytes(StandardCharsets.UTF_8);
    }
}
