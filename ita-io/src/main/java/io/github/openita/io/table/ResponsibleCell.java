package io.github.openita.io.table;

import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who is responsible, as a cell has it: {@code ผอ.คลัง}, {@code กองคลัง: ผอ.คลัง}, {@code กองคลัง}, several after
 * semicolons or on lines of their own. Static methods only; thread-safe.
 */
public final class ResponsibleCell {

    /** What the names of units start with; a position that starts so is written with a colon before it. */
    private static final Pattern UNIT = Pattern.compile("^(?:ทุก ?)?(?:สำนัก|กอง|ฝ่าย|หน่วย|ส่วน|งาน|ภารกิจ).*");

    private ResponsibleCell() {}

    public static List<Responsible> read(String cell) {
        List<Responsible> all = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (CellList.Part part : CellList.parts(cell, CellList.NAMES)) {
            if (part.end() == ':') {
                before.add(part.text());
            } else if (before.isEmpty()) {
                boolean isUnit = isUnit(part.text());
                add(all, isUnit ? part.text() : "", isUnit ? "" : part.text());
            } else {
                // Of several colons the first stands after the unit.
                String unit = before.remove(0);
                before.add(part.text());
                add(all, unit, String.join(": ", before));
                before.clear();
            }
        }
        return all;
    }

    private static void add(List<Responsible> all, String unit, String name) {
        if (ThaiText.hasText(unit) || ThaiText.hasText(name)) {
            all.add(Responsible.builder()
                    .unit(Optional.of(unit).filter(ThaiText::hasText))
                    .name(Optional.of(name).filter(ThaiText::hasText))
                    .build());
        }
    }

    private static boolean isUnit(String text) {
        return UNIT.matcher(ThaiText.normalize(text)).matches();
    }

    public static String write(List<Responsible> all) {
        return CellList.joined(all.stream().map(ResponsibleCell::write).toList(), CellList.NAMES);
    }

    private static String write(Responsible one) {
        Optional<String> unit = one.getUnit().map(text -> CellList.quoted(text, CellList.NAMES));
        Optional<String> name = one.getName().map(text -> CellList.quoted(text, CellList.NAMES));
        if (unit.isPresent() && name.isPresent()) {
            return unit.get() + ": " + name.get();
        }
        if (unit.isPresent()) {
            return isUnit(one.getUnit().get()) ? unit.get() : unit.get() + ":";
        }
        String alone = name.orElseThrow();
        return isUnit(one.getName().orElseThrow()) ? ": " + alone : alone;
    }
}
