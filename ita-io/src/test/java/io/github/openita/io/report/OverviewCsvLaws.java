package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.overview.Overview;
import io.github.openita.core.overview.OverviewCollector;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.overview.OverviewReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The table of an overview, read again, makes the same table: nothing that was published is lost on the way. */
class OverviewCsvLaws {

    private static Overview read(String table) {
        OverviewReader reader = OverviewReader.of(ItaJson.standard(), OverviewCollector.of(List.of()));
        reader.read(SourceStream.of("t", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of(), reader.getProblems());
        return reader.toOverview();
    }

    @Property(tries = 100)
    void theTableReadAgainIsTheSame(@ForAll("rows") List<List<String>> rows) {
        String headings = "หน่วยงาน,ปี,ระดับ,คะแนนรวม" + OverviewViewTest.indicators() + "\n";
        String table = IntStream.range(0, rows.size())
                .mapToObj(i -> "อบต." + i + ",2567," + String.join(",", rows.get(i)) + "\n")
                .collect(Collectors.joining("", headings, ""));
        Overview overview = read(table);
        String first = Reports.overview(overview, Language.TH).toCsv().orElseThrow();
        assertEquals(first, Reports.overview(read(first), Language.TH).toCsv().orElseThrow());
        String json = ItaJson.standard().write(overview);
        assertEquals(json, ItaJson.standard().write(ItaJson.standard().read(DocumentType.OVERVIEW, json)));
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> scores = Arbitraries.integers()
                .between(7000, 10_000)
                .map(hundredths -> hundredths / 100 + "." + (hundredths / 10 % 10) + hundredths % 10);
        Arbitrary<String> overall = Arbitraries.oneOf(Arbitraries.of("", "85", "99.99"), scores);
        return Arbitraries.of("", "ผ่าน", "ผ่านดี", "ผ่านดีเยี่ยม", "ต้องปรับปรุง")
                .flatMap(band -> overall.flatMap(printed ->
                        scores.list().ofSize(10).map(given -> List.of(band, printed, String.join(",", given)))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
