package io.github.openita.io.fuzz;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.report.CheckReports;
import io.github.openita.io.site.SiteFolder;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is looked at in the folder of a built web site: data files of items, the places in pages, and links. */
final class SiteReaders {

    private static final List<byte[]> PAGES = Stream.of(
                    "<!DOCTYPE html><html lang=\"th\"><meta charset=\"utf-8\"><h2 id=\"o17\">ข้อ</h2><a name='old'></a></html>",
                    "<p ID=o17>ก<p id=\"a&amp;b\"><script>var x = '<p id=\"script\">';</script><!-- <p id=c> -->")
            .map(Damage::bytes)
            .toList();

    private static final List<byte[]> LINKS = Stream.of(
                    "files/o17.csv",
                    "/page.html#o17",
                    "/../../etc/passwd",
                    "//www.example.go.th/%2e%2e/page.html?a#%E0%B8%81")
            .map(Damage::bytes)
            .toList();

    private SiteReaders() {}

    static Stream<Reader> all(Seeds seeds) {
        Consumer<byte[]> table = document -> check("o17.csv", document, "/o17.csv");
        return Stream.of(
                Reader.of("CSV data file of a site", Form.CSV, seeds.tables(table), table),
                Reader.of("HTML page of a site", Form.TEXT, PAGES, page -> check("page.html", page, "/page.html#o17")),
                Reader.of(
                        "link into a site",
                        Form.TEXT,
                        LINKS,
                        link -> check(
                                "page.html", new byte[0], Damage.text(link).replace(Pieces.HALF, '\ud83d'))));
    }

    /** One folder for each thread, in the module's own target. */
    private static Path folder() throws IOException {
        return Files.createDirectories(
                Path.of("target/fuzz-site-" + Thread.currentThread().getName()));
    }

    private static void check(String name, byte[] document, String url) {
        try {
            Path folder = folder();
            Files.write(folder.resolve(name), document);
            Disclosure disclosure = Disclosure.builder()
                    .agency(Agency.builder()
                            .website("https://www.example.go.th")
                            .build())
                    .edition("nacc-2567")
                    .putItem(
                            QuestionCode.of("o17"),
                            ItemDisclosure.builder()
                                    .addLink(Link.of(url))
                                    .elements(Elements.empty().with("problems", "คอลัมน์ ปัญหา"))
                                    .build())
                    .build();
            CheckReport report = DisclosureChecker.of(RuleSets.of(2567))
                    .withSite(SiteFolder.of(folder))
                    .check(disclosure);
            Reader.checkLines(
                    CheckReports.github(List.of(report), Language.TH).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
