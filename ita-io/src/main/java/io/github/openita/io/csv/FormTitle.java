package io.github.openita.io.csv;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import io.github.openita.io.table.CsvTable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a form of {@link Forms} says of itself above its headings: {@code ผลคะแนน ปีงบประมาณ พ.ศ. 2567 (แบบประเมิน
 * nacc-2567)}. Only these very words count, in Thai or English; whoever fills the form in may change or delete them.
 * Immutable and thread-safe.
 *
 * @param kind which table it is
 * @param edition the name of the edition that it was made for; empty where it says none
 * @param fiscalYear the fiscal year that it is for
 */
public record FormTitle(FormKind kind, Optional<String> edition, FiscalYear fiscalYear) {

    private static final BilingualText YEAR = BilingualText.of(" ปีงบประมาณ พ.ศ. ", ", fiscal year ");
    private static final BilingualText EDITION = BilingualText.of(" (แบบประเมิน ", " (edition ");
    private static final String END = ")";
    private static final int LONGEST = 200;
    private static final List<Pattern> WRITTEN =
            Stream.of(Language.values()).map(FormTitle::pattern).toList();

    private static Pattern pattern(Language language) {
        return Pattern.compile("(.+?)" + Pattern.quote(YEAR.in(language)) + "([0-9]{4})(?:"
                + Pattern.quote(EDITION.in(language)) + "([a-z0-9.-]+)" + Pattern.quote(END) + ")?");
    }

    /**
     * {@return what a table says of itself; empty where it is no form, or its title is not there any more}
     *
     * @param source a table, CSV or a workbook
     * @param wanted the kind that is looked for, where several sheets of a workbook are forms
     * @throws io.github.openita.core.problem.DocumentException where it cannot be read at all
     */
    public static Optional<FormTitle> find(Source source, FormKind wanted) {
        List<FormTitle> titles = CsvTable.titles(source).stream()
                .flatMap(title -> of(title).stream())
                .toList();
        return titles.stream()
                .filter(title -> title.kind == wanted)
                .findFirst()
                .or(() -> titles.stream().findFirst());
    }

    /** What a cell says, if those are the words. */
    static Optional<FormTitle> of(String cell) {
        String plain = cell.length() > LONGEST ? "" : ThaiText.plain(cell);
        return WRITTEN.stream()
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(FormTitle::of);
    }

    private static Optional<FormTitle> of(Matcher written) {
        int year = Integer.parseInt(written.group(2));
        if (year < FiscalYear.MIN_VALUE || year > FiscalYear.MAX_VALUE) {
            return Optional.empty();
        }
        return Stream.of(FormKind.values())
                .filter(kind -> kind.getName().getTh().equals(written.group(1))
                        || kind.getName().getEn().equals(written.group(1)))
                .findFirst()
                .map(kind -> new FormTitle(kind, Optional.ofNullable(written.group(3)), FiscalYear.of(year)));
    }

    /** The words, which {@link #of(String)} reads again. */
    String in(Language language) {
        return kind.getName().in(language)
                + YEAR.in(language)
                + fiscalYear
                + edition.map(name -> EDITION.in(language) + name + END).orElse("");
    }
}
