package io.github.openita.core.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a matrix holds, what its check finds, and where its rows go in another year. */
class MatrixTest {

    private static final Edition FY2565 = Editions.of(2565);

    static ImmutableMatrixRow.Builder row(String item, String title) {
        return MatrixRow.builder()
                .item(QuestionCode.of(item))
                .title(title)
                .addPrepares(Responsible.of("นิติกร"))
                .addCollects(Responsible.of("หน.สป."))
                .addPublishes(Responsible.of("จพง.ธุรการ"))
                .frequencyText("ปีละ ๑ ครั้ง");
    }

    /** A matrix in which every item of the edition has a good row. */
    static List<MatrixRow> complete(Edition edition) {
        return edition.getItems().stream()
                .map(item -> row(item.getCode().toString(), item.getNameTh()).build())
                .toList();
    }

    static ResponsibilityMatrix matrix(List<MatrixRow> rows) {
        return ResponsibilityMatrix.builder()
                .fiscalYear(FiscalYear.of(2565))
                .rows(rows)
                .build();
    }

    /** The complete matrix with another row for o7, which is found under that place. */
    private static List<String> found(MatrixRow instead) {
        List<MatrixRow> rows = complete(FY2565).stream()
                .map(row -> row.getItem().equals(Optional.of(QuestionCode.of("o7"))) ? instead : row)
                .toList();
        return MatrixCheck.of(matrix(rows), FY2565).getFindings().stream()
                .map(one -> one.getRuleId() + " " + one.getSeverity().getCode() + " "
                        + one.getRow().map(String::valueOf).orElse("-") + " "
                        + one.getItem().map(String::valueOf).orElse("-"))
                .toList();
    }

    @Test
    void nothingIsFoundInACompleteMatrix() {
        assertEquals(List.of(), MatrixCheck.of(matrix(complete(FY2565)), FY2565).getFindings());
    }

    @Test
    void anItemWithoutARowIsFound() {
        List<RowFinding> found =
                MatrixCheck.of(matrix(complete(FY2565).subList(1, 43)), FY2565).getFindings();
        assertEquals(1, found.size());
        assertEquals("matrix/no-row", found.get(0).getRuleId());
        assertEquals(Optional.of(QuestionCode.of("o1")), found.get(0).getItem());
        assertEquals(
                "ไม่มีผู้รับผิดชอบ \"โครงสร้าง\": ไม่มีแถวของข้อนี้ในตาราง",
                found.get(0).getMessage().getTh());
    }

    @Test
    void aMissingRoleIsFoundByItsName() {
        MatrixRow nobody = row("o7", "ข่าวประชาสัมพันธ์").collects(List.of()).build();
        assertEquals(List.of("matrix/no-role error 7 o7"), found(nobody));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "…", "...", "ไม่มี", " N/A "})
    void whatNamesNobodyIsNobody(String nobody) {
        MatrixRow row = row("o7", "ข่าวประชาสัมพันธ์")
                .collects(List.of(Responsible.of(nobody)))
                .build();
        assertEquals(List.of("matrix/no-role error 7 o7"), found(row));
        assertTrue(MatrixCheck.of(matrix(List.of(row)), FY2565).getWorkload().stream()
                .noneMatch(load -> load.getWho().equals(Responsible.of(nobody))));
    }

    @Test
    void ofManyRowsOfAnItemAFindingNamesThree() {
        List<MatrixRow> rows = Collections.nCopies(500, row("o6", "ก").build());
        RowFinding found = MatrixCheck.of(matrix(rows), FY2565).getFindings().stream()
                .filter(one -> one.getRuleId().equals("matrix/duplicate-item"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "ข้อเดียวกันมี 500 แถว อีกแถวคือ \"ก\", \"ก\", \"ก\" และอีก 496 แถว",
                found.getMessage().getTh());
    }

    @Test
    void whoeverPreparesMayNotPublishUnlessThatIsAllowed() {
        MatrixRow same = row("o7", "ข่าวประชาสัมพันธ์")
                .addPublishes(Responsible.of(" นิติกร "))
                .build();
        assertEquals(List.of("matrix/same-person warning 7 o7"), found(same));
        MatrixCheck check = MatrixCheck.of(matrix(List.of(same)), FY2565);
        assertEquals(43, check.getFindings().size());
        assertEquals(42, check.allowSamePerson().getFindings().size());
    }

    @Test
    void oneNameInTwoUnitsIsTwoPeople() {
        MatrixRow two = row("o7", "ข่าวประชาสัมพันธ์")
                .prepares(List.of(
                        Responsible.builder().unit("กองคลัง").name("นิติกร").build()))
                .publishes(List.of(
                        Responsible.builder().unit("สำนักปลัด").name("นิติกร").build()))
                .build();
        assertEquals(List.of(), found(two));
    }

    @Test
    void anUnknownItemLeavesItsOwnWithoutARow() {
        assertEquals(
                List.of("matrix/no-row error - o7", "matrix/unknown-item error 7 o99"),
                found(row("o99", "ข่าวประชาสัมพันธ์").build()));
    }

    @Test
    void anItemTwiceIsFoundAtBothRows() {
        assertEquals(
                List.of(
                        "matrix/duplicate-item warning 6 o6",
                        "matrix/duplicate-item warning 7 o6",
                        "matrix/no-row error - o7"),
                found(row("o6", "กฎหมายที่เกี่ยวข้อง").build()));
    }

    @Test
    void aTitleOfOtherWordingIsWorthKnowingAndOneOfAnotherItemIsWrong() {
        assertEquals(
                List.of("matrix/other-title info 7 o7"), found(row("o7", "ข่าว").build()));
        assertEquals(
                List.of("matrix/other-title warning 7 o7"),
                found(row("o7", "Q & A").build()));
    }

    @Test
    void aRowThatNamesNoItemIsOfTheItemOfItsTitle() {
        assertEquals(
                List.of(),
                found(row("o7", "ข่าว ประชาสัมพันธ์").item(Optional.empty()).build()));
    }

    @Test
    void aFrequencyIsMissingOrCannotBeRead() {
        assertEquals(
                List.of("matrix/no-frequency warning 7 o7"),
                found(row("o7", "ข่าวประชาสัมพันธ์").frequencyText(" ").build()));
        assertEquals(
                List.of("matrix/unreadable-frequency warning 7 o7"),
                found(row("o7", "ข่าวประชาสัมพันธ์").frequencyText("ตามโอกาส").build()));
    }

    @Test
    void aFrequencyWeakerThanTheFormsIsFound() {
        List<Item> items = FY2565.getItems().stream()
                .map(item -> Item.builder()
                        .from(item)
                        .frequency(PublicationFrequency.HALF_YEARLY)
                        .build())
                .toList();
        Edition demanding = Edition.builder().from(FY2565).items(items).build();
        ResponsibilityMatrix matrix = matrix(complete(FY2565).stream()
                .map(row -> MatrixRow.builder()
                        .from(row)
                        .frequency(Optional.empty())
                        .frequencyText(row.getItem().equals(Optional.of(QuestionCode.of("o7"))) ? "ทุกปี" : "ทันที")
                        .build())
                .toList());
        List<RowFinding> found = MatrixCheck.of(matrix, demanding).getFindings();
        assertEquals(1, found.size());
        assertEquals(
                "published yearly, less often than the form asks (every 6 months)",
                found.get(0).getMessage().getEn());
    }

    @Test
    void aMatrixOfAnotherEditionIsSaidToBe() {
        ResponsibilityMatrix matrix = ResponsibilityMatrix.builder()
                .from(matrix(complete(FY2565)))
                .edition("nacc-2564")
                .build();
        assertEquals(
                List.of("matrix/other-edition"),
                MatrixCheck.of(matrix, FY2565).getFindings().stream()
                        .map(RowFinding::getRuleId)
                        .toList());
    }

    @Test
    void theLoadCountsRowsPerRoleAndARowOnce() {
        MatrixRow both = row("o7", "ข่าวประชาสัมพันธ์")
                .prepares(List.of(Responsible.of("จพง.ธุรการ")))
                .build();
        List<Workload> load = MatrixCheck.of(
                        matrix(List.of(both, row("o6", "กฎหมายที่เกี่ยวข้อง").build())), FY2565)
                .getWorkload();
        assertEquals(
                List.of("จพง.ธุรการ 1 0 2 2", "หน.สป. 0 2 0 2", "นิติกร 1 0 0 1"),
                load.stream()
                        .map(one -> one.getWho().shown() + " " + one.getPrepares() + " " + one.getCollects() + " "
                                + one.getPublishes() + " " + one.getRows())
                        .toList());
    }

    private static StaleItems staleOn(String day) {
        List<MatrixRow> rows = List.of(
                row("o6", "กฎหมายที่เกี่ยวข้อง").frequencyText("ทันที").build(),
                row("o7", "ข่าวประชาสัมพันธ์").frequencyText("ทุกเดือน").build(),
                row("o8", "Q&A").build(),
                row("o9", "Social Network").build(),
                row("o10", "แผนดำเนินงานประจำปี").frequencyText("ตามโอกาส").build());
        Disclosure disclosure = Disclosure.builder()
                .putItem(QuestionCode.of("o6"), updated("2021-01-01"))
                .putItem(QuestionCode.of("o7"), updated("2022-01-31"))
                .putItem(QuestionCode.of("o8"), ItemDisclosure.builder().build())
                .build();
        return MatrixCheck.of(matrix(rows), FY2565).staleItems(disclosure, LocalDate.parse(day));
    }

    private static ItemDisclosure updated(String day) {
        return ItemDisclosure.builder().updatedOn(LocalDate.parse(day)).build();
    }

    @ParameterizedTest
    @CsvSource({"2022-02-28, 0", "2022-03-01, 1"})
    void anItemIsStaleFromTheDayAfterItsLastFreshOne(String day, int stale) {
        assertEquals(stale, staleOn(day).getStale().size());
    }

    /** What does not say whose or of which year it is contradicts nothing. */
    @ParameterizedTest
    @CsvSource({
        "เทศบาลตำบลก, nacc-2565, 2565, ''",
        "เทศบาลตำบลข, nacc-2565, 2565, matrix/other-agency",
        "เทศบาลตำบลก, nacc-2565, 2566, matrix/disclosure-year",
        "เทศบาลตำบลข, nacc-2565.r1, 2564, matrix/other-agency matrix/disclosure-year",
        "'', '', 2564, ''",
    })
    void aDisclosureOfAnotherAgencyOrYearIsTold(String agency, String edition, int year, String rules) {
        ResponsibilityMatrix matrix = ResponsibilityMatrix.builder()
                .agency(Agency.builder().name("เทศบาลตำบลก").build())
                .fiscalYear(FiscalYear.of(year))
                .build();
        Disclosure disclosure = Disclosure.builder()
                .agency(Optional.of(agency)
                        .filter(name -> !name.isEmpty())
                        .map(name -> Agency.builder().name(name).build()))
                .edition(Optional.of(edition).filter(name -> !name.isEmpty()))
                .build();
        assertEquals(
                rules,
                MatrixCheck.of(matrix, FY2565).staleItems(disclosure, LocalDate.of(2022, 3, 1)).getFindings().stream()
                        .map(RowFinding::getRuleId)
                        .collect(Collectors.joining(" ")));
    }

    /** The quarters are those of the matrix; the month may be of another year. */
    @ParameterizedTest
    @CsvSource({
        "2022-09, 3, activity 1 \"อบรม\" is due in 2022-09 (quarter 4)| but reported in quarter 3",
        "2022-09, 4, ''",
        "2021-09, 1, ''",
        "2022-10, 4, activity 1 \"อบรม\" is due in 2022-10 (quarter 1 of fiscal year 2566)|"
                + " but reported in quarter 4 of fiscal year 2565",
    })
    void anActivityReportedBeforeItIsDueIsFound(String due, int quarter, String told) {
        ResponsibilityMatrix matrix = ResponsibilityMatrix.builder()
                .fiscalYear(FiscalYear.of(2565))
                .addAction(PlannedAction.builder()
                        .activity("อบรม")
                        .dueMonth(YearMonth.parse(due))
                        .addReportingQuarter(quarter)
                        .build())
                .build();
        assertEquals(
                told.replace('|', ','),
                MatrixCheck.of(matrix, FY2565).getFindings().stream()
                        .filter(one -> one.getRuleId().equals("matrix/reported-before-due"))
                        .map(one -> one.getMessage().getEn())
                        .collect(Collectors.joining()));
    }

    @Test
    void whatCannotBeToldIsSaidSo() {
        assertEquals(
                List.of(
                        "o6 changed at once when anything changes, which no date can tell",
                        "o8 no date of its last change (updatedOn) is given",
                        "o9 the disclosure does not have this item",
                        "o10 the matrix gives no frequency that can be read"),
                staleOn("2022-03-01").getNotEvaluated().stream()
                        .map(one -> one.getItem() + " " + one.getWhy())
                        .toList());
    }

    @Test
    void aRowCompletesItsFrequencyFromEitherSide() {
        MatrixRow written = row("o7", "ข่าวประชาสัมพันธ์").build();
        assertEquals(Optional.of(PublicationFrequency.YEARLY), written.getFrequency());
        MatrixRow chosen = MatrixRow.builder()
                .title("ข่าว")
                .frequency(PublicationFrequency.MONTHLY)
                .build();
        assertEquals(Optional.of("ทุกเดือน"), chosen.getFrequencyText());
    }

    @ParameterizedTest
    @CsvSource({
        "พ.ค.๖๕, 2022-05, ไตรมาส ๒, 2",
        "ก.ย.๖๕, 2022-09, ไตรมาส ๔, 4",
        "๓๑ มีนาคม ๒๕๖๖, 2023-03, ไตรมาสที่ 2 และ 4, 2 4",
        "ตุลาคม ๒๕๖๕, 2022-10, รายไตรมาส, 1 2 3 4",
        "ตุลาคม ๒๕๖๕, 2022-10, ไตรมาส 1-3, 1 2 3",
        "เร็ว ๆ นี้, , ปลายปี, ''",
    })
    void anActionReadsItsMonthAndQuarters(String due, YearMonth month, String reporting, String quarters) {
        PlannedAction action = PlannedAction.builder()
                .activity("ก")
                .dueText(due)
                .reportingText(reporting)
                .build();
        assertEquals(Optional.ofNullable(month), action.getDueMonth());
        assertEquals(
                quarters,
                String.join(
                        " ",
                        action.getReportingQuarters().stream()
                                .map(String::valueOf)
                                .toList()));
    }

    @Test
    void whatSaysNothingIsRefused() {
        assertThrows(InvalidInputException.class, () -> Responsible.builder().build());
        assertThrows(InvalidInputException.class, () -> Responsible.of("\u00A0"));
        assertThrows(
                InvalidInputException.class,
                () -> MatrixRow.builder().title(" ").build());
        assertThrows(
                InvalidInputException.class,
                () -> PlannedAction.builder().activity("").build());
        assertThrows(
                InvalidInputException.class,
                () -> PlannedAction.builder()
                        .activity("ก")
                        .addReportingQuarter(5)
                        .build());
    }

    @Test
    void allNamesAreKnownOnceInOneSpelling() {
        ResponsibilityMatrix matrix = ResponsibilityMatrix.builder()
                .from(matrix(List.of(row("o7", "ข่าวประชาสัมพันธ์").build())))
                .addAction(PlannedAction.builder()
                        .activity("ก")
                        .addResponsible(Responsible.ofUnit("สำนักปลัด "))
                        .build())
                .build();
        assertEquals(new TreeSet<>(Set.of("นิติกร", "หน.สป.", "จพง.ธุรการ", "สำนักปลัด")), matrix.names());
    }

    @Test
    void topicsAndThenTitlesCarryRowsToTheNextYear() {
        CarriedMatrix carried = matrix(complete(FY2565)).carryTo(FY2565, Editions.of(2566));
        assertEquals("nacc-2566", carried.getMatrix().getEdition().orElse(""));
        assertEquals(FiscalYear.of(2566), carried.getMatrix().getFiscalYear());
        assertEquals(
                List.of("o2 o2 TITLE", "o10 o11 TOPIC", "o43 o43 TOPIC"),
                carried.getMoved().stream()
                        .filter(row -> Set.of("o2", "o10", "o43")
                                .contains(row.getOldItem().orElseThrow().toString()))
                        .map(row -> row.getOldItem().orElseThrow() + " " + row.getNewItem() + " " + row.getBy())
                        .toList());
        assertEquals(
                43, carried.getMoved().size() + carried.getWithoutSuccessor().size());
        assertEquals(43, carried.getMoved().size() + carried.getWithoutRow().size());
    }

    @Test
    void aRowOfNoItemAndOneOfAnUnknownItemAreWithoutSuccessor() {
        MatrixRow own = MatrixRow.builder().title("รายงานการประชุมสภา").build();
        MatrixRow unknown = row("o99", "อื่น ๆ").build();
        MatrixRow byTitle = MatrixRow.builder().title("Social  network").build();
        CarriedMatrix carried = matrix(List.of(own, unknown, byTitle)).carryTo(FY2565, Editions.of(2566));
        assertEquals(
                List.of(MatrixRow.builder()
                        .from(byTitle)
                        .item(QuestionCode.of("o9"))
                        .build()),
                carried.getMatrix().getRows());
        assertEquals(List.of(own, unknown), carried.getWithoutSuccessor());
    }

    private static List<String> rulesOf(List<MatrixRow> rows) {
        return MatrixCheck.of(matrix(rows), FY2565).getFindings().stream()
                .map(one -> one.getRuleId() + " "
                        + one.getItem().map(String::valueOf).orElse("-"))
                .filter(one -> !one.startsWith("matrix/no-row"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "o1, โครงสร้างหน่วยงาน, false",
        "o5, ข้อมูลการติดต่อหน่วยงาน, false",
        "o26, การดำเนินการตามนโยบายบริหารทรัพยากรบุคคล, false",
        "o36, การประเมินความเสี่ยงการทุจริตประจำปี, false",
        "o34, เจตจำนงสุจริตของผู้บริหาร, true",
        "o26, บุคคล, true",
        "o1, ข้อมูลผู้บริหาร, true",
    })
    void aTitleWithWordsLeftOutOrPutInIsTheSame(String item, String title, boolean other) {
        assertEquals(
                other ? List.of("matrix/other-title " + item) : List.of(),
                rulesOf(List.of(row(item, title).build())));
    }

    @Test
    void oneNameInTwoSpellingsIsRemarked() {
        List<MatrixRow> rows = List.of(
                row("o1", "โครงสร้าง")
                        .prepares(List.of(Responsible.of("นักทรัพยากร")))
                        .build(),
                row("o2", "ข้อมูลผู้บริหาร")
                        .prepares(List.of(Responsible.of("นักทรัพยากรฯ")))
                        .build());
        List<RowFinding> found = MatrixCheck.of(matrix(rows), FY2565).getFindings().stream()
                .filter(one -> one.getRuleId().equals("matrix/two-spellings"))
                .toList();
        assertEquals(
                List.of("เขียนต่างกัน อาจเป็นผู้เดียวกัน: \"นักทรัพยากร\" (1 แห่ง), \"นักทรัพยากรฯ\" (1 แห่ง)"),
                found.stream().map(one -> one.getMessage().getTh()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "พ.ค.๖๕, ไตรมาส ๒, กิจกรรมที่ 1 \"ก\" กำหนดเสร็จ พ.ค. 2565 (ไตรมาส 3) แต่รายงานผลในไตรมาส 2",
        "ก.ย.๖๕, ไตรมาส ๔, ''",
        "ต.ค.๖๔, ไตรมาส ๑, ''",
        "พ.ค.๖๕, ทุกไตรมาส, ''",
        "พ.ค.๖๕, '', ''",
        "ไตรมาส 2 ปีงบประมาณ 2565, ไตรมาส ๑, กิจกรรมที่ 1 \"ก\" กำหนดเสร็จ มี.ค. 2565 (ไตรมาส 2) แต่รายงานผลในไตรมาส 1",
        "'', ไตรมาส ๒, กิจกรรมที่ 1 \"ก\" ไม่ได้ระบุกำหนดเสร็จ",
        "เร็ว ๆ นี้, ไตรมาส ๒, 'กิจกรรมที่ 1 \"ก\" อ่านกำหนดเสร็จ \"เร็ว ๆ นี้\" ไม่ได้ จึงไม่ทราบว่าพ้นกำหนดหรือไม่: เขียนเช่น พ.ค. 2565'",
    })
    void whatIsReportedBeforeItIsDueIsFound(String due, String reporting, String said) {
        ResponsibilityMatrix matrix = ResponsibilityMatrix.builder()
                .from(matrix(complete(FY2565)))
                .addActions(PlannedAction.builder()
                        .activity("ก")
                        .addResponsible(Responsible.of("ข"))
                        .dueText(due)
                        .reportingText(reporting)
                        .build())
                .build();
        assertEquals(
                said.isEmpty() ? List.of() : List.of(said),
                MatrixCheck.of(matrix, FY2565).getFindings().stream()
                        .map(one -> one.getMessage().getTh())
                        .toList());
    }

    @Test
    void anActivityNeedsSomebodyAndADeadlineInOneOfItsRows() {
        PlannedAction said = PlannedAction.builder()
                .activity("ก")
                .addResponsible(Responsible.ofUnit("สำนักปลัด"))
                .dueText("พ.ค. 2565")
                .build();
        ResponsibilityMatrix matrix = ResponsibilityMatrix.builder()
                .from(matrix(complete(FY2565)))
                .addActions(
                        said,
                        PlannedAction.builder().activity("ก").build(),
                        PlannedAction.builder()
                                .measure("มาตรการ")
                                .activity("ก")
                                .addResponsible(Responsible.of("-"))
                                .build())
                .build();
        assertEquals(
                List.of(
                        "ERROR matrix/no-owner: nobody is responsible for activity 3 \"ก\"",
                        "WARNING matrix/no-due: until when activity 3 \"ก\" must be done is not said"),
                MatrixCheck.of(matrix, FY2565).getFindings().stream()
                        .map(one -> one.getSeverity() + " " + one.getRuleId() + ": "
                                + one.getMessage().getEn())
                        .toList());
    }
}
