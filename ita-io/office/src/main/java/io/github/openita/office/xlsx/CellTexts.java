package io.github.openita.office.xlsx;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What the cells of one workbook look like to people. Used by one thread. */
final class CellTexts {

    /** Codes that say only: as the machine is set. Here it is set as in Thailand. */
    private static final Map<String, String> OF_THE_MACHINE =
            Map.of("14", "d/m/yyyy", "22", "d/m/yyyy h:mm", "15", "d-mmm-yy", "17", "mmm-yy");

    /** A code that is longer is none that people make. */
    private static final int LONGEST_CODE = 512;

    private final boolean from1904;
    private final Map<String, Look> looks = new HashMap<>();

    CellTexts(boolean from1904) {
        this.from1904 = from1904;
    }

    /** How numbers of one format look; one of the two is there. */
    private record Look(Optional<DateFormatCode> date, Optional<NumberFormatCode> number) {}

    String of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(number, cell);
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        String raw = value == null ? cell.getRawValue() : value.toString();
        return raw == null ? "" : cell.getType() == CellType.FORMULA ? result(raw, cell) : raw;
    }

    /** What a formula came to when the workbook was saved. */
    private String result(String raw, Cell cell) {
        return cell.getDataFormatString() != null && raw.matches("-?[0-9]{1,15}(?:\\.[0-9]{1,20})?")
                ? number(new BigDecimal(raw), cell)
                : raw;
    }

    private String number(BigDecimal number, Cell cell) {
        Integer id = cell.getDataFormatId();
        String code = cell.getDataFormatString();
        if (id == null || code == null || code.length() > LONGEST_CODE) {
            return NumberFormatCode.plain(number);
        }
        Look look = looks.computeIfAbsent(id + " " + code, key -> look(String.valueOf(id), code));
        return look.date
                .map(date -> date.format(number, from1904))
                .or(() -> look.number.map(format -> format.format(number)))
                .orElseGet(() -> NumberFormatCode.plain(number));
    }

    private static Look look(String id, String code) {
        String machine = OF_THE_MACHINE.get(id);
        Optional<DateFormatCode> date = DateFormatCode.of(machine == null ? code : machine, machine != null);
        return new Look(date, date.isPresent() ? Optional.empty() : Optional.of(NumberFormatCode.of(code)));
    }
}
