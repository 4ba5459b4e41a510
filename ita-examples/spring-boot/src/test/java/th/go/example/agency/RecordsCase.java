package th.go.example.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of an agency over the years, whatever the database. */
abstract class RecordsCase extends ServiceCase {

    private static final String RESULT = data("result-2567-pa-ron.json");
    private static final String DISCLOSURE = data("disclosure-2567-pa-ron.json");
    private static final String PLAN = data("plan-2566-hua-ruea.json");
    private static final String PROGRESS = data("progress-2566-hua-ruea.json");

    /** A new one for each test, whose name is not known, so that any document may be its own. */
    private String agency() {
        Reply added = post("/agencies", "{\"id\": \"%s\"}".formatted(UUID.randomUUID()));
        assertEquals(201, added.status(), added.body());
        return added.location().orElseThrow();
    }

    private static <T> String canonical(DocumentType<T> type, String document) {
        return ItaJson.standard().write(ItaJson.standard().read(type, document));
    }

    @Test
    void anAgencyIsAddedOnce() {
        String name = UUID.randomUUID().toString();
        String agency = "{\"name\": \"อบต.  %s\", \"province\": \"สุราษฎร์ธานี\"}".formatted(name);
        String address = post("/agencies", agency).location().orElseThrow();
        assertEquals(
                address, post("/agencies", agency.replace("  ", " ")).location().orElseThrow());
        assertEquals("อบต. " + name, get(address).at("$.agency.name"));
        String elsewhere = post("/agencies", agency.replace("สุราษฎร์ธานี", "ระนอง"))
                .location()
                .orElseThrow();
        assertTrue(!elsewhere.equals(address));
        assertEquals(
                "ไม่ระบุหน่วยงาน: ต้องมีชื่อหรือรหัสของหน่วยงาน",
                post("/agencies", "{}").at("$.detail"));
        assertEquals(404, get("/agencies/999999").status());
    }

    @Test
    void resultsOfSeveralYearsAreKeptAndComeInPages() {
        String results = agency() + "/results";
        for (int year = 2563; year <= 2569; year++) {
            Reply kept = put(results, """
                    {"edition": "nacc-%d", "scores": {"tools": {"IIT": %d, "EIT": 80, "OIT": 66.66666666666666666667}}}
                    """.formatted(year, year - 2500));
            assertEquals(201, kept.status(), kept.body());
            assertEquals(results + "/" + year, kept.location().orElseThrow());
        }
        Reply page = get(results + "?sort=fiscalYear,desc&size=3&page=1");
        assertEquals(List.of(2566, 2565, 2564), page.at("$.content[*].fiscalYear"));
        assertEquals(7, page.at("$.page.totalElements"));
        assertEquals(3, page.at("$.page.totalPages"));
        assertEquals(List.of(2563), get(results + "?sort=overall&size=1").at("$.content[*].fiscalYear"));
        assertEquals(
                "เรียงตาม \"result\" ไม่ได้: ใช้ fiscalYear, overall, edition, savedAt",
                get(results + "?sort=result").at("$.detail"));
        assertEquals(404, get(results + "/2562").status());
        assertEquals(400, get(results + "/2019").status());
    }

    @Test
    void aResultComesBackToTheLastDigit() {
        String results = agency() + "/results";
        String mean = RESULT.replace("\"i5\": 98.79", "\"i5\": 98.33333333333333333333")
                .replaceFirst("\"agency\": \\{[^}]*},", "");
        assertEquals(201, put(results, mean).status());
        Reply kept = get(results + "/2567");
        assertEquals(canonical(DocumentType.RESULT, mean), canonical(DocumentType.RESULT, kept.body()));
        assertEquals("\"0\"", kept.tag().orElseThrow());
    }

    @Test
    void aResultIsReplacedOnlyByWhoHasSeenIt() {
        String results = agency() + "/results";
        String first = "{\"edition\": \"nacc-2567\", \"scores\": {\"tools\": {\"IIT\": 90}}}";
        assertEquals("\"0\"", put(results, first).tag().orElseThrow());
        Reply unseen = put(results, first.replace("90", "91"));
        assertEquals(409, unseen.status());
        assertEquals("มีผู้อื่นบันทึกไว้แล้ว", unseen.at("$.title"));
        Reply changed = put(results, first.replace("90", "92"), "If-Match", "\"0\"");
        assertEquals(200, changed.status(), changed.body());
        assertEquals("\"1\"", changed.tag().orElseThrow());
        Reply stale = put(results, first.replace("90", "93"), "If-Match", "\"0\"");
        assertEquals(412, stale.status());
        assertEquals("มีผู้อื่นแก้ไขแล้วหลังจากที่เปิดดู: เปิดดูใหม่ แล้วแก้ไขอีกครั้ง", stale.at("$.detail"));
        assertEquals(92.0, get(results + "/2567").at("$.scores.tools.IIT"));
        assertEquals(400, put(results, first, "If-Match", "*").status());
        assertEquals(
                412,
                put(results, first.replace("2567", "2566"), "If-Match", "\"0\"").status());
    }

    @Test
    void ofManyWhoSaveInTheSameMomentOneWins() throws Exception {
        String results = agency() + "/results";
        String result = "{\"edition\": \"nacc-2567\", \"scores\": {\"tools\": {\"IIT\": %d}}}";
        put(results, result.formatted(0));
        ExecutorService officers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> replies = IntStream.rangeClosed(1, 8)
                    .mapToObj(i -> officers.submit(() -> put(results, result.formatted(i), "If-Match", "\"0\"")
                            .status()))
                    .toList();
            int saved = 0;
            for (Future<Integer> reply : replies) {
                assertTrue(List.of(200, 412).contains(reply.get()), () -> "replied " + reply);
                saved += reply.get() == 200 ? 1 : 0;
            }
            assertEquals(1, saved);
        } finally {
            officers.shutdown();
        }
        assertEquals("\"1\"", get(results + "/2567").tag().orElseThrow());
    }

    @Test
    void ofManyWhoSaveTheFirstInTheSameMomentOneWins() {
        String results = agency() + "/results";
        String result = "{\"edition\": \"nacc-2567\", \"scores\": {\"tools\": {\"IIT\": 90}}}";
        List<Integer> replies = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> put(results, result).status())
                .toList();
        assertTrue(List.of(201, 409, 412).containsAll(replies), replies::toString);
        assertEquals(1, replies.stream().filter(status -> status == 201).count(), replies::toString);
    }

    @Test
    void aDocumentOfAnotherAgencyIsRefused() {
        String agency =
                post("/agencies", "{\"name\": \"อบต. อื่น\"}").location().orElseThrow();
        assertEquals(
                "เอกสารเป็นของหน่วยงานอื่น: \"องค์การบริหารส่วนตำบลป่าร่อน\"",
                put(agency + "/results", RESULT).at("$.detail"));
        assertEquals(400, put(agency + "/disclosures", DISCLOSURE).status());
    }

    @Test
    void aDisclosureIsKeptUnfinishedAndItsChecksTellWhatIsNew() {
        String disclosures = agency() + "/disclosures";
        assertEquals(201, put(disclosures, DISCLOSURE).status());
        Reply kept = get(disclosures + "/2567");
        assertEquals(canonical(DocumentType.DISCLOSURE, DISCLOSURE), canonical(DocumentType.DISCLOSURE, kept.body()));

        String checks = disclosures + "/2567/checks";
        Reply first = post(checks + "?asOf=2024-04-30", "");
        assertEquals(201, first.status(), first.body());
        String worse = DISCLOSURE.replaceFirst("\"chart\": true", "\"chart\": false");
        assertEquals(
                200,
                put(disclosures, worse, "If-Match", kept.tag().orElseThrow()).status());
        Reply second = post(checks + "?asOf=2024-05-31", "");
        assertEquals(List.of("o1"), second.at("$.findings[?(@.baselineState == 'new')].item"), second::body);

        Reply list = get(checks);
        assertEquals(List.of("2024-05-31", "2024-04-30"), list.at("$.content[*].asOf"));
        assertEquals(List.of(1, 0), list.at("$.content[*].disclosureVersion"));
        assertEquals(List.of("2024-04-30"), get(checks + "?size=1&page=1").at("$.content[*].asOf"));
        Reply read = get(first.location().orElseThrow());
        assertEquals(
                canonical(DocumentType.CHECK_REPORT, first.body()), canonical(DocumentType.CHECK_REPORT, read.body()));
        assertEquals(404, get(agency() + "/disclosures/2567/checks").status());
        assertEquals(List.of(2567), get(disclosures).at("$.content[*].fiscalYear"));
    }

    @Test
    void aDisclosureThatNamesItsAgencyAnewIsCheckedAsOneWithoutACheckBefore() {
        String disclosures = agency() + "/disclosures";
        String named = "{\"edition\": \"nacc-2567\", \"agency\": {\"name\": \"%s\"}, \"items\": {}}";
        put(disclosures, named.formatted("อบต. ก"));
        assertEquals(201, post(disclosures + "/2567/checks", "").status());
        assertEquals(
                200,
                put(disclosures, named.formatted("อบต. ข"), "If-Match", "\"0\"").status());
        for (int time = 1; time <= 2; time++) {
            Reply check = post(disclosures + "/2567/checks", "");
            assertEquals(201, check.status(), check.body());
            assertEquals("อบต. ข", check.at("$.agency.name"));
        }
    }

    @Test
    void theYearsOfAnAgencyThatIsKnownByItsCodeAloneAreOfOneAgency() {
        String agency = agency();
        assertEquals(201, put(agency + "/results", RESULT).status());
        Reply other = put(agency + "/results", data("result-2568-khok-khon.json"));
        assertEquals(400, other.status(), other.body());
        assertTrue(String.valueOf(other.at("$.detail")).startsWith("เอกสารเป็นของหน่วยงานอื่น: "), other::body);
        assertEquals(201, put(agency + "/disclosures", DISCLOSURE).status());
        String another = "{\"edition\": \"nacc-2566\", \"agency\": {\"name\": \"อบต. อื่น\"}, \"items\": {}}";
        assertEquals(400, put(agency + "/disclosures", another).status());
    }

    @Test
    void aPageFarBeyondTheEndIsEmpty() {
        for (String page : List.of("page=2147483647", "size=1000000&page=21474837", "size=1&page=2147483646")) {
            Reply reply = get("/agencies?" + page);
            assertEquals(200, reply.status(), reply.body());
            assertEquals(List.of(), reply.at("$.content"));
        }
    }

    @Test
    void whatTheDatabaseCannotKeepIsRefusedByItsName() {
        String code = UUID.randomUUID().toString();
        String agency = "{\"id\": \"%s\", \"%s\": \"%s\"}";
        assertEquals(
                "ชื่อหน่วยงานยาวเกิน 200 ตัวอักษร",
                refusal(post("/agencies", agency.formatted(code, "name", "ก".repeat(300)))));
        assertEquals(
                "จังหวัดยาวเกิน 100 ตัวอักษร",
                refusal(post("/agencies", agency.formatted(code, "province", "ก".repeat(101)))));
        assertEquals(
                "ชื่อหน่วยงานมีอักขระ U+0000", refusal(post("/agencies", agency.formatted(code, "name", "a\\u0000b"))));
        assertEquals(
                "ต้องแก้ไข 1 รายการ", refusal(post("/plans", PLAN.replaceFirst("\"subject\": \"", "$0a\\\\u0000b"))));
        Reply plan = post("/plans", PLAN.replaceFirst("\"subject\": \"", "$0a\\\\u0000b"));
        assertEquals("/measures/0/subject", plan.at("$.errors[0].pointer"), plan::body);
        assertEquals(400, get("/surveys/nacc-2567/result?agency=%00").status());
        Reply answers = post("/surveys/nacc-2567/answers", """
                {"agency": "a\\u0000b", "part": "EIT", "answers":
                  {"e1": 6, "e2": 6, "e3": 1, "e4": 6, "e5": 6, "e6": 6, "e7": 6, "e8": 1, "e9": 2}}""");
        assertEquals(400, answers.status(), answers.body());
        assertEquals("/agency", answers.at("$.errors[0].pointer"));
    }

    private static Object refusal(Reply reply) {
        assertEquals(400, reply.status(), reply.body());
        return String.valueOf(reply.at("$.detail"));
    }

    @Test
    void aPlanIsChangedOnlyByWhoHasSeenItAndItsProgressIsKept() {
        Reply added = post("/plans", PLAN);
        String plan = added.location().orElseThrow();
        assertEquals(400, put(plan, PLAN).status(), "without a version");
        Reply changed = put(plan, PLAN.replace("\"เจ้าหน้าที่", "\"นิติกร เจ้าหน้าที่"), "If-Match", "\"0\"");
        assertEquals(200, changed.status(), changed.body());
        assertEquals(412, put(plan, PLAN, "If-Match", "\"0\"").status());

        Reply reported = post(plan + "/progress", PROGRESS);
        assertEquals(201, reported.status(), reported.body());
        post(plan + "/progress", PROGRESS.replace("6-months", "12-months"));
        Reply list = get(plan + "/progress");
        assertEquals(List.of("12-months", "6-months"), list.at("$.content[*].round"), list::body);
        assertEquals(
                canonical(DocumentType.PROGRESS, PROGRESS),
                canonical(
                        DocumentType.PROGRESS,
                        get(reported.location().orElseThrow()).body()));
        assertEquals(
                "รายงานเป็นของปีงบประมาณ 2567 แต่แผนเป็นของปี 2566",
                post(plan + "/progress", PROGRESS.replace("\"fiscalYear\": 2566", "\"fiscalYear\": 2567"))
                        .at("$.detail"));
    }

    @Test
    void thePlansOfAnAgencyComeInPages() {
        String code = UUID.randomUUID().toString();
        String plan = "{\"agency\": {\"id\": \"%s\"}, \"fiscalYear\": %d, \"measures\": []}";
        for (int year : List.of(2566, 2568, 2567)) {
            assertEquals(201, post("/plans", plan.formatted(code, year)).status());
        }
        String agency =
                post("/agencies", "{\"id\": \"%s\"}".formatted(code)).location().orElseThrow();
        assertEquals(
                List.of(2566, 2567, 2568),
                get(agency + "/plans?sort=fiscalYear").at("$.content[*].fiscalYear"));
        assertEquals(List.of(2567, 2568, 2566), get(agency + "/plans").at("$.content[*].fiscalYear"));
    }
}
