package io.github.openita.io.proofreading;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a document, it is read to its end. */
class HostileDocumentLaws {

    private static final List<String> PIECES = List.of(
            "คะแนน",
            "ตัวชี้วัดที่",
            "ตัวชี้วัด",
            "มาตรการ",
            "กิจกรรม",
            "ผู้รับผิดชอบ",
            "กำหนดเสร็จ",
            "รายงานผล",
            "ประเด็น/มาตรการ",
            "สถานะ",
            "การดำเนินการ",
            "ข้อ",
            "ข้อคำถาม",
            "รหัส",
            "ปี",
            "2567",
            "๒๕๖๘",
            "รักษาระดับ",
            "ข้อบกพร่อง",
            "ระดับ",
            "ผ่านดี",
            "ผ่าน",
            "o17",
            "e99",
            "i0",
            "๐๑๗",
            "o1–o999",
            "0",
            "00.00",
            "100",
            "99.999",
            "999.99",
            "ได้",
            "(",
            ")",
            "[",
            "]",
            "[ระบุ]",
            "|",
            "\n",
            "ไตรมาส",
            "ไตรมาส 2 (ต.ค. 2567)",
            "พ.ค.65",
            "31 ก.พ. 2567",
            "ดำเนินการเมื่อวันที่",
            "๓ เดือน เมษายน พ.ศ.๒๕๖๖",
            "ดำเนินการแล้ว 5 จาก 0 รายการ คิดเป็นร้อยละ 9",
            "ปีงบประมาณ พ.ศ. 2599",
            "แผนปฏิบัติการป้องกันการทุจริต",
            "ประเภทข้อมูล",
            "จัดทำ",
            "วันเดือนปี",
            " ",
            "-",
            ".",
            "✓",
            "\uD83D",
            "a");

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, Arbitraries.of(PIECES)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(8)));
        return piece.list().ofMaxSize(8).map(all -> String.join("", all)).list().ofMaxSize(12);
    }

    @Property(tries = 300)
    void anyDocumentIsReadToItsEnd(
            @ForAll("texts") List<String> lines,
            @ForAll("texts") List<String> table,
            @ForAll("texts") List<String> next) {
        Typed typed = new Typed()
                .lines(lines.toArray(String[]::new))
                .table(table.toArray(String[]::new))
                .table(next.toArray(String[]::new));
        List<Proofreader> all = List.of(
                Proofreader.analysis(
                        Scorer.of(Editions.of(2567))
                                .score(AssessmentResult.builder()
                                        .edition("nacc-2567")
                                        .scores(KnownScores.of(Map.of(NodeCode.of("o17"), Score.ZERO)))
                                        .build()),
                        FiscalYear.of(2568)),
                Proofreader.progress(
                        ProgressReport.builder().fiscalYear(FiscalYear.of(2566)).build()),
                Proofreader.actions(
                        ResponsibilityMatrix.builder()
                                .fiscalYear(FiscalYear.of(2565))
                                .build(),
                        Editions.of(2565)),
                Proofreader.disclosure(Editions.of(2569)));
        for (Proofreader proofreader : all) {
            assertNotNull(proofreader.read("typed", typed.docx()).seen());
            assertNotNull(proofreader.read("typed", typed.xlsx()).seen());
        }
    }
}
