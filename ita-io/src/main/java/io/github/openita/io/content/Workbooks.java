package io.github.openita.io.content;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.io.document.Source;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Documents that are Excel workbooks (XLSX), sheet by sheet. Static methods only; thread-safe. */
public final class Workbooks {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ENDING = ".xlsx";
    private static final String PART = "xl/workbook";

    private Workbooks() {}

    /**
     * A sheet that people see.
     *
     * @param name its name
     * @param rows its rows, those without a cell left out
     */
    public record Sheet(String name, List<DataRow> rows) {

        /** Copies the rows. */
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /** {@return whether a document is a workbook, by its bytes; where they are broken or locked, by its name}
     *
     * @param source a document
     */
    public static boolean isOne(Source source) {
        boolean named = source.getName().toLowerCase(Locale.ROOT).endsWith(ENDING);
        try (InputStream in = source.stream()) {
            byte[] start = in.readNBytes(ZIP.length);
            return Arrays.equals(start, ZIP) ? named || contains(in, PART) : named && Arrays.equals(start, OLD_OFFICE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(InputStream in, String part) throws IOException {
        byte[] wanted = part.getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = in.readAllBytes();
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the sheets that people see and that hold any text, in their order; at least one}
     *
     * @param source a workbook
     * @throws DocumentException where nothing of it can be read: it is broken, locked, empty or passes a limit, or the
     *     artifact {@code ita-office} is not there
     */
    public static List<Sheet> sheets(Source source) {
        FileContent content = content(source);
        String prefix = source.getName() + OpenedFile.BEFORE_SHEET;
        List<Sheet> sheets = new ArrayList<>();
        for (DataTable table : content.tables()) {
            List<DataRow> rows = new ArrayList<>();
            table.forEachRow(rows::add);
            String name = table.getName();
            sheets.add(new Sheet(name.startsWith(prefix) ? name.substring(prefix.length()) : name, rows));
        }
        if (sheets.isEmpty()) {
            throw Problems.single(source.getName(), ProblemKind.UNREADABLE, Place.of(""), why(content));
        }
        return List.copyOf(sheets);
    }

    private static FileContent content(Source source) {
        byte[] bytes;
        try (InputStream in = source.stream()) {
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.length > 0 && bytes[0] == OLD_OFFICE[0]) {
            return FileContent.without(FileKind.XLSX, FileState.ENCRYPTED);
        }
        Optional<ContentReader> reader = Readers.of(FileKind.XLSX);
        return reader.isEmpty()
                ? Reasons.needsOffice(FileKind.XLSX)
                : TimedRead.of(reader.get(), source.getName(), bytes, FileKind.XLSX, ReadLimits.standard());
    }

    private static BilingualText why(FileContent content) {
        return content.reason().orElseGet(() -> switch (content.state()) {
            case ENCRYPTED ->
                BilingualText.of(
                        "สมุดงานนี้มีรหัสผ่าน หรือเป็นรุ่นเก่า (.xls): บันทึกใหม่เป็น .xlsx ที่ไม่มีรหัสผ่าน",
                        "this workbook has a password, or is an old one (.xls): save it as .xlsx without a password");
            case DAMAGED ->
                BilingualText.of(
                        "เปิดสมุดงานนี้ไม่ได้ ไฟล์เสียหาย: เปิดใน Excel แล้วบันทึกใหม่เป็น .xlsx",
                        "this workbook is damaged and cannot be opened: open it in Excel and save it again as .xlsx");
            default -> BilingualText.of("ไฟล์ไม่มีข้อมูล", "there is nothing in it");
        });
    }
}
