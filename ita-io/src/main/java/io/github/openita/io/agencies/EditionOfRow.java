package io.github.openita.io.agencies;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which edition a row is of. Static methods only. */
final class EditionOfRow {

    private EditionOfRow() {}

    static Edition of(
            Optional<String> named, Optional<FiscalYear> year, @Nullable Edition chosen, EditionCatalog editions) {
        if (chosen != null) {
            refuseOther(named, year, chosen);
            return chosen;
        }
        Edition edition = named.isPresent()
                ? editions.of(named.get())
                : editions.of(year.map(FiscalYear::toString)
                        .orElseThrow(() -> new InvalidInputException(
                                "แถวนี้ไม่ได้บอกปีงบประมาณ", "this row does not say its fiscal year")));
        if (year.isPresent() && !year.get().equals(edition.getFiscalYear())) {
            throw other(year.get().toString(), edition);
        }
        return edition;
    }

    private static void refuseOther(Optional<String> named, Optional<FiscalYear> year, Edition chosen) {
        if (year.isPresent() && !year.get().equals(chosen.getFiscalYear())) {
            throw other(year.get().toString(), chosen);
        }
        if (named.isPresent() && !chosen.isNamed(Editions.canonicalName(named.get()))) {
            throw other(named.get(), chosen);
        }
    }

    private static InvalidInputException other(String found, Edition edition) {
        return new InvalidInputException(
                "แถวนี้เป็นของ " + found + " ไม่ใช่ " + edition.getName(),
                "this row is of " + found + ", not of " + edition.getName());
    }
}
