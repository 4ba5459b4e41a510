package io.github.openita.office.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the corpus that precision and recall are measured with: files that are good or have one fault that is known. It
 * needs Chromium, LibreOffice and Thai fonts: {@code mvn -Pcorpus -pl ita-io/office -am test -DskipTests}.
 */
public final class MakeCorpus {

    private static final String NONE = "none";

    private final Path folder;
    private final Makers makers;
    private final List<Entry> entries = new ArrayList<>();

    private MakeCorpus(Path folder, Path work) {
        this.folder = folder;
        this.makers = new Makers(work);
    }

    /** Makes it in the folder that is named. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        MakeCorpus corpus = new MakeCorpus(folder, Files.createTempDirectory("corpus"));
        corpus.texts();
        corpus.tables();
        corpus.files();
        Files.writeString(
                folder.resolve("corpus.json"),
                corpus.entries.stream().map(Entry::json).collect(Collectors.joining(",\n", "[\n", "\n]\n")));
        System.out.println(corpus.entries.size() + " files");
    }

    private Path add(Report report, String maker, String ending, String fault, String element, Letters letters) {
        String name = report.edition() + "-" + report.item().getCode() + "-" + maker + "-" + fault
                + (letters == Letters.PLAIN ? "" : "-" + letters.code()) + "." + ending;
        entries.add(new Entry(
                name, report.edition(), report.item().getCode().toString(), fault, element, maker, letters.code()));
        return folder.resolve(name);
    }

    private void make(Report report, String maker, String fault, String element, Letters letters) throws IOException {
        switch (maker) {
            case "chromium" ->
                makers.chromium(add(report, maker, "pdf", fault, element, letters), makers.html(report, letters, true));
            case "libreoffice" ->
                makers.libreOffice(add(report, maker, "pdf", fault, element, letters), report, letters);
            case "word" -> makers.docx(add(report, maker, "docx", fault, element, letters), report, letters);
            default ->
                Files.writeString(
                        add(report, "page", "html", fault, element, letters), makers.html(report, letters, false));
        }
    }

    /** Reports with headings. */
    private void texts() throws IOException {
        String[][] items = {{"2567", "o9"}, {"2567", "o17"}, {"2567", "o25"}, {"2568", "o7"}, {"2568", "o15"}};
        String[] makers = {"chromium", "libreoffice", "word", "page"};
        for (int i = 0; i < items.length; i++) {
            int edition = Integer.parseInt(items[i][0]);
            Report good = Report.of(edition, items[i][1], 0);
            String weakest = good.weakest();
            for (int j = 0; j < makers.length; j++) {
                if ((i + j) % 2 == 0 || j < 2) {
                    make(good, makers[j], NONE, "", (i + j) % 3 == 0 ? Letters.THAI_DIGITS : Letters.PLAIN);
                }
            }
            make(good.with(weakest, List.of()), makers[i % 4], "blank", weakest, Letters.PLAIN);
            make(
                    good.with(weakest, List.of("………………………………………………", "......................................")),
                    makers[(i + 1) % 4],
                    "dots",
                    weakest,
                    Letters.PLAIN);
            make(good.without(weakest), makers[(i + 2) % 4], "missing-heading", weakest, Letters.PLAIN);
            make(good.without(weakest), makers[(i + 3) % 4], "missing-heading", weakest, Letters.THAI_DIGITS);
            make(Report.of(edition, items[i][1], -1), makers[(i + 3) % 4], "wrong-year", "", Letters.PLAIN);
            make(Report.of(edition, items[i][1], 1), makers[i % 4], "wrong-year", "", Letters.THAI_DIGITS);
        }
        for (Letters torn : List.of(Letters.BLANKS, Letters.DECOMPOSED, Letters.PRIVATE_USE)) {
            Report good = Report.of(2568, "o13", 0);
            make(good, "chromium", NONE, "", torn);
            make(good, "word", NONE, "", torn);
            make(good.without("suggestions"), "chromium", "missing-heading", "suggestions", torn);
            make(good.with("problems", List.of()), "word", "blank", "problems", torn);
        }
    }

    /** Tables with a column for each element. */
    private void tables() throws IOException {
        String[][] items = {{"2567", "o33"}, {"2568", "o14"}, {"2568", "o26"}};
        for (String[] item : items) {
            Report good = Report.of(Integer.parseInt(item[0]), item[1], 0);
            String weakest = good.weakest();
            List<String> some = new ArrayList<>(Arrays.asList("ก", "", "ข", "ค", "", "", "", "", "", ""));
            Makers.xlsx(add(good, "spreadsheet", "xlsx", NONE, "", Letters.PLAIN), good);
            Makers.csv(add(good, "spreadsheet", "csv", NONE, "", Letters.PLAIN), good);
            Makers.docxTable(add(good, "wordtable", "docx", NONE, "", Letters.PLAIN), good);
            Report blank = good.with(weakest, some);
            Makers.xlsx(add(blank, "spreadsheet", "xlsx", "blank", weakest, Letters.PLAIN), blank);
            Makers.csv(add(blank, "spreadsheet", "csv", "blank", weakest, Letters.PLAIN), blank);
            Makers.docxTable(add(blank, "wordtable", "docx", "blank", weakest, Letters.PLAIN), blank);
            Report missing = good.without(weakest);
            Makers.xlsx(add(missing, "spreadsheet", "xlsx", "missing-heading", weakest, Letters.PLAIN), missing);
            Makers.csv(add(missing, "spreadsheet", "csv", "missing-heading", weakest, Letters.PLAIN), missing);
        }
    }

    /** Files that nobody can read. */
    private void files() throws Exception {
        Report report = Report.of(2567, "o17", 0);
        Report other = Report.of(2568, "o13", 0);
        for (Report one : List.of(report, other)) {
            Files.write(add(one, "server", "pdf", "empty", "", Letters.PLAIN), new byte[0]);
            Files.writeString(
                    add(one, "server", "pdf", "not-its-type", "", Letters.PLAIN),
                    "<!DOCTYPE html><html><head><title>404 Not Found</title></head><body>Not Found</body></html>");
            Files.writeString(
                    add(one, "server", "xlsx", "not-its-type", "", Letters.PLAIN),
                    "\n<html><body><form action='/login'>กรุณาเข้าสู่ระบบ</form></body></html>");
            makers.scan(
                    add(one, "scanner", "pdf", "scanned", "", Letters.PLAIN), makers.html(one, Letters.PLAIN, true));
            Path locked = add(one, "chromium", "pdf", "encrypted", "", Letters.PLAIN);
            makers.chromium(locked, makers.html(one, Letters.PLAIN, true));
            Makers.lockPdf(locked);
            Path lockedBook = add(one, "spreadsheet", "xlsx", "encrypted", "", Letters.PLAIN);
            Makers.xlsx(lockedBook, one);
            Makers.lockOffice(lockedBook);
            Path broken = add(one, "chromium", "pdf", "broken", "", Letters.PLAIN);
            makers.chromium(broken, makers.html(one, Letters.PLAIN, true));
            cut(broken, 5);
            Path brokenBook = add(one, "spreadsheet", "xlsx", "broken", "", Letters.PLAIN);
            Makers.xlsx(brokenBook, one);
            cut(brokenBook, 2);
            Path brokenWord = add(one, "word", "docx", "broken", "", Letters.PLAIN);
            makers.docx(brokenWord, one, Letters.PLAIN);
            cut(brokenWord, 2);
        }
        for (Report one : List.of(Report.of(2567, "o9", 0), Report.of(2568, "o7", 0), Report.of(2568, "o15", 0))) {
            makers.scan(
                    add(one, "scanner", "pdf", "scanned", "", Letters.PLAIN), makers.html(one, Letters.PLAIN, true));
        }
        Files.write(add(report, "server", "docx", "empty", "", Letters.PLAIN), new byte[0]);
        Files.writeString(add(other, "server", "csv", "empty", "", Letters.PLAIN), "\uFEFF\r\n");
    }

    /** Keeps the first part of a file, as when its sending broke off. */
    private static void cut(Path file, int parts) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / parts));
    }
}
