package io.github.openita.office.workbook;

import io.github.openita.io.report.model.Cell;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The formats of one workbook's numbers: Excel takes only so many. Not thread-safe. */
final class Formats {

    private static final int MOST = 150;

    private final boolean thaiDigits;
    private final Set<String> used = new HashSet<>();

    Formats(boolean thaiDigits) {
        this.thaiDigits = thaiDigits;
    }

    /** {@return the format of a number; empty where it is better shown as its text} */
    Optional<String> of(Cell cell) {
        Optional<String> format = NumberLook.of(cell, thaiDigits);
        if (format.isPresent() && !used.contains(format.get())) {
            if (used.size() == MOST) {
                return Optional.empty();
            }
            used.add(format.get());
        }
        return format;
    }
}
