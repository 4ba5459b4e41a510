package io.github.openita.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileInMemory;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import io.github.openita.rules.reading.SiteInMemory;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and files that are opened: their faults, their years, and what their texts tell of the elements. */
class FileCheckTest {

    /** Visitors of the site cannot use such a file either. */
    private static final Set<FileState> FAULTS =
            EnumSet.of(FileState.EMPTY, FileState.NOT_ITS_TYPE, FileState.ENCRYPTED, FileState.DAMAGED);

    private static final RuleSet RULES = RuleSets.of(2567);

    /** What a good report of o17 says. */
    private static final String GOOD = """
            รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
            1. งบประมาณที่ใช้ในการจัดซื้อจัดจ้าง จำแนกตามวิธีการ
            วิธีเฉพาะเจาะจง 25 โครงการ 1,250,000 บาท
            2. ปัญหา/อุปสรรค
            ผู้ขายในพื้นที่มีน้อยราย
            3. ข้อเสนอแนะ
            ควรจัดทำแผนให้เร็วขึ้น
            """;

    private static Disclosure o17(@Nullable Elements elements, String... urls) {
        return SiteCheckTest.disclosure("o17", elements, urls);
    }

    private static Elements shown() {
        ElementValue yes = ElementValue.shown(true);
        return Elements.empty()
                .with("budget-by-method", yes)
                .with("problems", yes)
                .with("suggestions", yes);
    }

    private static CheckReport check(FileContent content) {
        return check(new SiteInMemory().file("o17.pdf", content), o17(shown(), "/o17.pdf"));
    }

    private static CheckReport check(SiteInMemory site, Disclosure disclosure) {
        return DisclosureChecker.of(RULES).withSite(site).check(disclosure);
    }

    private static List<Finding> found(CheckReport report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getKind() != FindingKind.ABSENT)
                .toList();
    }

    private static List<String> told(CheckReport report) {
        return found(report).stream()
                .map(finding -> finding.getRuleId().substring("nacc-2567/o17/".length()) + " "
                        + finding.getKind().getCode() + " "
                        + finding.getSeverity().getCode()
                        + finding.getElement().map(element -> " " + element).orElse(""))
                .toList();
    }

    private static List<String> skipped(CheckReport report) {
        return report.getNotEvaluated().stream()
                .filter(rule -> rule.getRuleId().contains("/@file-"))
                .map(rule -> rule.getRuleId().substring("nacc-2567/o17/".length()) + " "
                        + rule.getWhy().getEn())
                .toList();
    }

    private static ItemVerdict verdict(CheckReport report) {
        return report.getItems().get(16);
    }

    @Test
    void aGoodFileIsReadAndNothingIsFound() {
        CheckReport report = check(FileInMemory.text(FileKind.PDF, GOOD));
        assertEquals(List.of(), found(report));
        assertEquals(List.of(), skipped(report));
        assertEquals(Evidence.READ, verdict(report).getEvidence());
        assertEquals(Verdict.COMPLETE, verdict(report).getVerdict());
        assertEquals(1, report.getSummary().getOpened());
        assertEquals(1, report.getSummary().getRead());
    }

    /** What was seen in the file need not be told by the document as well. */
    @Test
    void anItemThatOnlySaysWhereItIsMayBeSeenToBeComplete() {
        SiteInMemory site = new SiteInMemory().file("o17.pdf", FileInMemory.text(FileKind.PDF, GOOD));
        CheckReport report = check(site, o17(null, "/o17.pdf"));
        assertEquals(Verdict.COMPLETE, verdict(report).getVerdict());
        assertEquals(
                Verdict.CLAIMED,
                verdict(DisclosureChecker.of(RULES).check(o17(null, "/o17.pdf")))
                        .getVerdict());
    }

    @Test
    void trueOfEverythingIsClaimedWhereNoFileIsNamedAndNothingWasSeen() {
        CheckReport report = DisclosureChecker.of(RULES).check(o17(shown(), "/ita/o17"));
        assertEquals(Verdict.CLAIMED, verdict(report).getVerdict());
        assertEquals(Evidence.STATED, verdict(report).getEvidence());
        assertEquals(
                3,
                report.getNotEvaluated().stream()
                        .filter(rule -> rule.getWhy().getTh().contains("true"))
                        .count());
        assertEquals(
                Verdict.COMPLETE,
                verdict(DisclosureChecker.of(RULES).check(o17(shown(), "/ita/o17.pdf")))
                        .getVerdict());
        assertEquals(
                Verdict.COMPLETE,
                verdict(DisclosureChecker.of(RULES).check(o17(shown().with("problems", "ไม่มี"), "/ita/o17")))
                        .getVerdict());
        SiteInMemory site = new SiteInMemory().file("ita/o17", FileInMemory.text(FileKind.HTML, GOOD));
        assertEquals(
                Verdict.COMPLETE, verdict(check(site, o17(shown(), "/ita/o17"))).getVerdict());
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsAsGoodAsItsOpening(FileState state) {
        CheckReport report = check(new FileContent(
                FileKind.PDF,
                state,
                Optional.of(BilingualText.of("เหตุ", "because")),
                FileInMemory.text(FileKind.PDF, state == FileState.READ ? GOOD : "")
                        .pages(),
                List.of()));
        if (FAULTS.contains(state)) {
            assertEquals(1, found(report).size());
            Finding finding = found(report).get(0);
            assertEquals("error", finding.getSeverity().getCode());
            assertEquals("nacc-2567/o17/@file-opens", finding.getRuleId());
            assertEquals(Optional.of("site/o17.pdf"), finding.getDataFile());
            assertTrue(finding.getMessage().getTh().contains("site/o17.pdf"));
            assertEquals(Verdict.INCOMPLETE, verdict(report).getVerdict());
        } else {
            assertEquals(List.of(), found(report));
            assertEquals(
                    state == FileState.READ ? 0 : 1,
                    skipped(report).size(),
                    skipped(report).toString());
        }
        assertEquals(
                state == FileState.READ ? Evidence.READ : Evidence.OPENED,
                verdict(report).getEvidence());
    }

    @Test
    void anErrorPageUnderTheNameOfAFileIsTold() {
        CheckReport report = check(FileContent.without(FileKind.HTML, FileState.NOT_ITS_TYPE));
        assertEquals(List.of("@file-opens not-its-type error"), told(report));
        assertTrue(found(report).get(0).getMessage().getTh().contains("เนื้อหาข้างในเป็นหน้าเว็บ (HTML)"));
        assertTrue(found(report).get(0).getRemedy().getTh().contains("อัปโหลดไฟล์จริง"));
    }

    @Test
    void aScanIsSaidToBeOneAndItsElementsAreNotMissed() {
        CheckReport report = check(FileContent.without(FileKind.PDF, FileState.NO_TEXT));
        assertEquals(List.of(), found(report));
        assertEquals(1, skipped(report).size());
        assertTrue(skipped(report).get(0).startsWith("@file-opens the file \"site/o17.pdf\" is a scan without text"));
    }

    @Test
    void whatIsNotNamedIsAWarningThatSaysWhereItWasLookedFor() {
        CheckReport report =
                check(FileInMemory.text(FileKind.PDF, "ประจำปี 2566\nข้อเสนอแนะ: ดี", "งบประมาณจำแนกตามวิธีการ 5"));
        assertEquals(List.of("@file-elements not-found-in-file warning problems"), told(report));
        Finding finding = found(report).get(0);
        assertEquals(
                "o17 › ปัญหา/อุปสรรค: ไม่พบ ปัญหา/อุปสรรค ในไฟล์ site/o17.pdf (2 หน้า)",
                finding.getMessage().getTh());
        assertEquals(
                "o17 › ปัญหา/อุปสรรค: ปัญหา/อุปสรรค was not found in the file site/o17.pdf (2 pages)",
                finding.getMessage().getEn());
        assertEquals(Optional.of("ปัญหา/อุปสรรค"), finding.getRequirement());
        assertEquals("/items/o17/links/0", finding.getPointer());
    }

    @Test
    void severalFilesAreOneBody() {
        SiteInMemory site = new SiteInMemory()
                .file("a.pdf", FileInMemory.text(FileKind.PDF, "ปี 2566\nปัญหาและอุปสรรค ไม่มี"))
                .file("b.docx", FileInMemory.text(FileKind.DOCX, "ปี 2566\nข้อเสนอแนะ ดี\nงบประมาณ จำแนกตามวิธีการ 5"));
        assertEquals(List.of(), told(check(site, o17(shown(), "/a.pdf", "/b.docx"))));
        assertEquals(2, told(check(site, o17(shown(), "/a.pdf"))).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/scan.pdf", "/gone.pdf", "https://drive.google.com/file/d/1"})
    void whereNotAllWasReadNothingIsMissing(String other) {
        SiteInMemory site = new SiteInMemory()
                .file("o17.pdf", FileInMemory.text(FileKind.PDF, "ปี 2566"))
                .file("scan.pdf", FileContent.without(FileKind.PDF, FileState.NO_TEXT));
        CheckReport report = check(site, o17(shown(), "/o17.pdf", other));
        assertFalse(
                told(report).toString().contains("@file-elements"), told(report).toString());
        assertTrue(skipped(report).toString().contains("@file-elements not found in what could be read"));
    }

    @Test
    void ofAPageThatNamesNothingNothingCanBeTold() {
        SiteInMemory site = new SiteInMemory().file("o17.html", FileInMemory.text(FileKind.HTML, "ดาวน์โหลดรายงาน"));
        CheckReport report = check(site, o17(shown(), "/o17.html"));
        assertEquals(List.of(), told(report));
        assertTrue(skipped(report).get(0).contains("none of the elements is named on the page site/o17.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ปัญหา/อุปสรรค\n........................\n",
                "2. ปัญหา / อุปสรรค : ………………………\n………………\n",
                "๒) ปัญหา\nและอุปสรรค\n\n",
                "ปัญหา/อุปสรรค ______________\n1. ......\n2. ......\n",
                "ปัญหา/อุปสรรคในการดำเนินงาน (ถ้ามี)\n.....\n",
                "ปัญหา/อุปสรรค\nรอใส่ข้อมูล\n",
            })
    void aHeadingWithNothingBehindItIsEmpty(String problems) {
        CheckReport report = check(FileInMemory.text(
                FileKind.PDF, "ปี 2566\n1. งบประมาณ จำแนกตามวิธีการ\n5 บาท\n" + problems + "3. ข้อเสนอแนะ\nดี"));
        assertEquals(List.of("@file-elements empty-in-file warning problems"), told(report));
        assertTrue(found(report).get(0).getRemedy().getTh().contains("\"ไม่มี\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ปัญหา/อุปสรรค ไม่มี\n",
                "ปัญหา/อุปสรรค\n-\n",
                "ปัญหา/อุปสรรค ................ 12\nปัญหา/อุปสรรค\nคนน้อย\n",
                "ที่ วิธี ปัญหา/อุปสรรค หมายเหตุ\n",
                "ปัญหา/อุปสรรค ข้อเสนอแนะ\nคนน้อย เพิ่มคน\n",
                "ปัญหา\t\tข้อเสนอแนะ\n",
            })
    void whatStandsBehindAHeadingMayBeNone(String problems) {
        CheckReport report = check(FileInMemory.text(
                FileKind.PDF, "ปี 2566\n1. งบประมาณ จำแนกตามวิธีการ\n5 บาท\n" + problems + "3. ข้อเสนอแนะ\nดี"));
        assertEquals(List.of(), told(report));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "รายงานประจำปีงบประมาณ พ.ศ. 2565",
                "ประจำปี ๒๕๖๕",
                "ปีงบประมาณ 2565 ประกาศ ณ วันที่ 20 ตุลาคม 2565",
                "ตั้งแต่ 1 ม.ค. 2564 ถึง 30 มิ.ย. 2564",
            })
    void aTextThatShowsOnlyOtherYearsIsTold(String year) {
        CheckReport report = check(
                FileInMemory.text(FileKind.PDF, GOOD.replaceFirst(".*\n", "").concat(year)));
        assertEquals(List.of("@file-year other-year warning"), told(report));
        assertTrue(found(report).get(0).getMessage().getTh().contains("ไม่พบปี พ.ศ. 2566"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ปีงบประมาณ พ.ศ. 2566 และ 2565",
                "ประจำปี ๒๕๖๖",
                "1 ต.ค. 65 – 30 ก.ย. 66",
                "แผน พ.ศ. 2565 – 2570",
                "พระราชบัญญัติการจัดซื้อจัดจ้าง พ.ศ. 2560",
                "ไม่มีปีใดเลย 2,565 บาท",
                "ปี งบ ประมาณ พ . ศ . ๒ ๕ ๖ ๖",
                "FY 2023",
            })
    void aTextOfItsYearIsNot(String year) {
        CheckReport report = check(
                FileInMemory.text(FileKind.PDF, GOOD.replaceFirst(".*\n", "").concat(year)));
        assertEquals(List.of(), told(report));
    }

    @Test
    void glyphsWithoutCharactersCannotBeRead() {
        CheckReport report = check(FileInMemory.text(FileKind.PDF, "\uFFFD\uE012\uE044 \uFFFD\uFFFD 2565"));
        assertEquals(List.of(), found(report));
        assertTrue(
                skipped(report).get(0).contains("its font does not say which they are"),
                skipped(report).toString());
        assertEquals(Evidence.OPENED, verdict(report).getEvidence());
    }

    /** What the assessor wrote of seed 000, found in the sheet of a workbook. */
    @Test
    void theCellsOfAWorkbookAreCheckedLikeThoseOfATable() {
        FileContent workbook = FileInMemory.tables(
                FileKind.XLSX,
                "",
                FileInMemory.table("site/o17.xlsx › คำอธิบาย", "วิธีใช้|"),
                FileInMemory.table(
                        "site/o17.xlsx › ปี 2566",
                        "วิธีการ|งบประมาณ|ปัญหา/อุปสรรค|ข้อเสนอแนะ",
                        "คัดเลือก|10||-",
                        "เฉพาะเจาะจง|20|ไม่มี|-"));
        SiteInMemory site = new SiteInMemory().file("o17.xlsx", workbook);
        CheckReport report = check(site, o17(shown(), "/o17.xlsx"));
        assertEquals(List.of("problems blank error problems"), told(report));
        Finding blank = found(report).get(0);
        assertEquals(
                "o17 › ปัญหา/อุปสรรค: เว้นว่างไว้ที่แถว 2 คอลัมน์ C ของ site/o17.xlsx › ปี 2566",
                blank.getMessage().getTh());
        assertEquals(Optional.of("site/o17.xlsx"), blank.getDataFile());
        assertEquals(Optional.of(2), blank.getDataRow());
        assertEquals(Optional.empty(), blank.getDataLine());
        assertEquals(Evidence.READ, verdict(report).getEvidence());
    }

    @Test
    void theTablesOfATextAreCheckedAndNeedNotShowEverything() {
        FileContent text = FileInMemory.tables(
                FileKind.DOCX,
                "ประจำปี 2566\nข้อเสนอแนะ\nดี",
                FileInMemory.table("site/o17.docx › ตาราง 1", "วิธีการ|งบประมาณ|ปัญหา/อุปสรรค", "คัดเลือก|10|"));
        SiteInMemory site = new SiteInMemory().file("o17.docx", text);
        assertEquals(List.of("problems blank error problems"), told(check(site, o17(shown(), "/o17.docx"))));
    }

    /** A form has the name in one cell and the answer in the next. */
    @Test
    void aTableThatIsAFormIsReadLikeAText() {
        FileContent form = FileInMemory.tables(
                FileKind.DOCX,
                "ประจำปี 2566",
                FileInMemory.table(
                        "site/o17.docx › ตาราง 1",
                        "หน่วยงาน|เทศบาล",
                        "งบประมาณจำแนกตามวิธีการ|10 บาท",
                        "ปัญหา/อุปสรรค|ไม่มี",
                        "ข้อเสนอแนะ|"));
        SiteInMemory site = new SiteInMemory().file("o17.docx", form);
        assertEquals(
                List.of("@file-elements empty-in-file warning suggestions"),
                told(check(site, o17(shown(), "/o17.docx"))));
    }

    @Test
    void whatTheFormDescribesIsNotLookedForByItsWords() {
        SiteInMemory site = new SiteInMemory().file("o1.html", FileInMemory.text(FileKind.HTML, "ผังองค์กร"));
        Disclosure disclosure = Disclosure.builder()
                .agency(Agency.builder()
                        .type(AgencyType.SAO)
                        .website(Complete.SITE)
                        .build())
                .putItem(
                        QuestionCode.of("o1"),
                        ItemDisclosure.builder().addLink(Link.of("/o1.html")).build())
                .build();
        CheckReport report = check(site, disclosure);
        assertEquals(List.of(), found(report));
        assertEquals(Verdict.CLAIMED, report.getItems().get(0).getVerdict());
        assertTrue(report.getNotEvaluated().stream()
                .anyMatch(rule -> rule.getRuleId().equals("nacc-2567/o1/@file-elements")));
    }

    @Test
    void aPageForEachQueryIsFoundWhereTheFolderHasThem() {
        SiteInMemory site = new SiteInMemory()
                .file("page.php?id=9", FileInMemory.text(FileKind.HTML, GOOD))
                .file("page.php@id=8.html", FileInMemory.text(FileKind.HTML, GOOD));
        assertEquals(List.of(), told(check(site, o17(shown(), "/page.php?id=9"))));
        assertEquals(List.of(), told(check(site, o17(shown(), Complete.SITE + "/page.php?id=8"))));
        assertEquals(List.of("@link dead-link error"), told(check(site, o17(shown(), "/page.php?id=9999"))));
    }

    @Test
    void whatAServerWouldChooseByItsQueryIsNotEvaluatedInAFolder() {
        SiteInMemory site = new SiteInMemory()
                .file("", FileInMemory.text(FileKind.HTML, GOOD))
                .file("index.html?page_id=2", FileInMemory.text(FileKind.HTML, GOOD))
                .file("index.php", FileInMemory.text(FileKind.HTML, GOOD))
                .file("about.html", FileInMemory.text(FileKind.HTML, GOOD));
        for (String link : List.of("/?page_id=999", "/index.php?id=999", Complete.SITE + "/?page_id=999")) {
            CheckReport report = check(site, o17(shown(), link));
            assertEquals(List.of(), told(report), link);
            assertTrue(
                    report.getNotEvaluated().stream()
                            .anyMatch(rule -> rule.getRuleId().equals("nacc-2567/o17/@link")
                                    && rule.getWhy().getEn().contains(link)),
                    link);
        }
        for (String link : List.of("/?page_id=2", "/about.html?lang=th", "/")) {
            assertFalse(
                    check(site, o17(shown(), link)).getNotEvaluated().stream()
                            .anyMatch(rule -> rule.getRuleId().equals("nacc-2567/o17/@link")),
                    link);
        }
    }

    @Test
    void aFormToLogInIsNoFileThatCouldBeAdded() {
        CheckReport report = check(new SiteInMemory(), o17(shown(), "/wp-login.php?redirect=o17"));
        assertEquals(List.of("@link login-needed error"), told(report));
        assertFalse(found(report).get(0).getRemedy().getTh().contains("เพิ่มไฟล์"));
    }
}
