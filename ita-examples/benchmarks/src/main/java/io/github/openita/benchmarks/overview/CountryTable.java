package io.github.openita.benchmarks.overview;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes the results of a whole country as one table, the same for the same seed: a row per agency and year, with who it
 * is, where it lies and the scores of its ten indicators. All of it is made up.
 */
public final class CountryTable {

    /** As many agencies as in 2568. */
    public static final int AGENCIES = 8317;

    static final int FIRST_YEAR = 2562;
    static final int YEARS = 8;
    static final int INDICATORS = 10;

    private static final long SEED = 2567;
    private static final int PROVINCES = 76;
    private static final int DISTRICTS = 12;
    private static final List<String> TYPES =
            List.of("อบต.", "อบต.", "อบต.", "เทศบาลตำบล", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร", "อบจ.");

    private CountryTable() {}

    /**
     * Writes the table.
     *
     * @param args the file to write and, where it shall not be all, how many agencies
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : AGENCIES);
    }

    static void write(Path file, int agencies) throws IOException {
        Random random = new Random(SEED);
        int[] usual = new int[agencies];
        String[] names = new String[agencies];
        for (int i = 0; i < agencies; i++) {
            // Hundredths, so that the country reaches from below the target to the highest band.
            usual[i] = 6_500 + random.nextInt(3_300);
            int province = i % PROVINCES + 1;
            int district = i / PROVINCES % DISTRICTS + 1;
            names[i] = "A" + (10_000 + i) + ",หน่วยงานตัวอย่างที่ " + (i + 1) + ","
                    + TYPES.get(random.nextInt(TYPES.size())) + ",อำเภอที่ " + province + "." + district
                    + ",จังหวัดที่ " + province;
        }
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            List<String> headings = new ArrayList<>(List.of("ปี,รหัสหน่วยงาน,หน่วยงาน,ประเภท,อำเภอ,จังหวัด"));
            for (int number = 1; number <= INDICATORS; number++) {
                headings.add("ตัวชี้วัดที่ " + number);
            }
            out.write(String.join(",", headings) + "\n");
            for (int year = 0; year < YEARS; year++) {
                for (int agency = 0; agency < agencies; agency++) {
                    StringBuilder row = new StringBuilder()
                            .append(FIRST_YEAR + year)
                            .append(',')
                            .append(names[agency]);
                    for (int number = 0; number < INDICATORS; number++) {
                        int score = usual[agency] + 40 * year + (int) (600 * random.nextGaussian());
                        row.append(',').append(BigDecimal.valueOf(Math.max(0, Math.min(10_000, score)), 2));
                    }
                    out.write(row.append('\n').toString());
                }
            }
        }
    }
}
