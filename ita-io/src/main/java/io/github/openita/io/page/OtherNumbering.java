package io.github.openita.io.page;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import io.github.openita.io.page.words.FormTitles;
import io.github.openita.io.page.words.TitleKey;
import io.github.openita.io.page.words.WrittenCode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Refuses pages whose numbers are not those of the edition. Static methods only. */
final class OtherNumbering {

    /** So many codes of another scheme make a page one of that scheme, where they are more than those of this one. */
    private static final int FEWEST_CODES = 2;

    /** So many codes whose titles are those of other items make the numbers those of another form. */
    private static final int FEWEST_TITLES = 3;

    private OtherNumbering() {}

    /** Whether the page goes by the letters of another scheme, such as MOIT, and not by o. */
    static boolean goesByOtherLetters(ReadPage page) {
        int others = new TreeSet<>(codesOf(page, true)).size();
        return others >= FEWEST_CODES && others > new TreeSet<>(codesOf(page, false)).size();
    }

    private static List<Integer> codesOf(ReadPage page, boolean otherScheme) {
        return page.rows().stream()
                .flatMap(row -> row.code().stream())
                .filter(code -> (code.kind() == WrittenCode.Kind.OTHER_SCHEME) == otherScheme)
                .map(WrittenCode::number)
                .toList();
    }

    /**
     * Refuses a page of another scheme, and one whose titles say that its numbers are those of another form.
     *
     * @throws io.github.openita.core.problem.DocumentException with what the page looks like
     */
    static void refuse(ReadPage page, Edition edition, FormTitles titles) {
        boolean commissions = FormTitles.isCommissions(edition);
        if (commissions && goesByOtherLetters(page)) {
            throw otherLetters(page);
        }
        List<PageRow> titled = page.rows().stream()
                .filter(row -> row.code().isPresent() && isTitled(row))
                .toList();
        List<PageRow> disagreeing = titled.stream()
                .filter(row -> titles.isOfAnother(TitleKey.of(row.title()), codeOf(row)))
                .toList();
        long agreeing = titled.stream()
                .filter(row -> titles.likeness(TitleKey.of(row.title()), codeOf(row)) >= FormTitles.ALIKE)
                .count();
        if (disagreeing.size() >= FEWEST_TITLES && disagreeing.size() > agreeing) {
            throw otherNumbers(page, edition, titled, disagreeing, commissions);
        }
    }

    private static boolean isTitled(PageRow row) {
        return !TitleKey.of(row.title()).isEmpty()
                && !row.code().map(WrittenCode::part).orElse(false);
    }

    private static QuestionCode codeOf(PageRow row) {
        return QuestionCode.of(Tool.OIT, row.code().orElseThrow().number());
    }

    private static Place placeOf(PageRow row) {
        return row.place().line().map(line -> Place.of("", line, 1)).orElseGet(() -> Place.of(""));
    }

    private static RuntimeException otherLetters(ReadPage page) {
        PageRow first = page.rows().stream()
                .filter(row -> row.code()
                        .filter(code -> code.kind() == WrittenCode.Kind.OTHER_SCHEME)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        WrittenCode code = first.code().orElseThrow();
        int codes = new TreeSet<>(codesOf(page, true)).size();
        boolean moit = code.scheme().equals("moit");
        String schemeTh = moit ? "แบบ MOIT" : "แบบหลักฐานเชิงประจักษ์ (EB)";
        String schemeEn = moit ? "MOIT" : "the evidence-based form (EB)";
        return Problems.single(
                page.name(),
                ProblemKind.OTHER_SCHEME,
                placeOf(first),
                "หน้านี้เป็น" + schemeTh + " ของโรงพยาบาลและหน่วยงานสาธารณสุข (" + code.shown() + " และรหัสอื่น รวม "
                        + codes
                        + " รหัส) ไม่ใช่แบบที่มีข้อ o1, o2, … จึงไม่นำเข้า หากมีแบบนี้เป็นไฟล์ ให้ระบุด้วย --edition FILE",
                "this page is of " + schemeEn + ", the form of hospitals and health offices (" + code.shown()
                        + " and others, "
                        + codes
                        + " codes), not of one with items o1, o2, …, so nothing is imported; where you have that form"
                        + " as a file, name it with --edition FILE");
    }

    private static RuntimeException otherNumbers(
            ReadPage page, Edition edition, List<PageRow> titled, List<PageRow> disagreeing, boolean commissions) {
        PageRow first = disagreeing.get(0);
        String exampleTh = codeOf(first) + " " + ThaiText.quoted(first.title());
        Optional<Edition> other = commissions ? bestOf(titled, edition) : Optional.empty();
        Whose whose = Whose.of(page.text());
        String looksTh = other.map(
                        form -> "ดูเหมือนแบบของปี " + form.getFiscalYear() + ": ใช้ --edition " + form.getFiscalYear())
                .orElse("ดูเหมือนใช้เลขข้อของตนเอง" + whose.th
                        + " ไม่ใช่ของแบบนี้: หากมีแบบนั้นเป็นไฟล์ ให้ระบุด้วย --edition FILE");
        String looksEn = other.map(form ->
                        "it looks like the form of " + form.getFiscalYear() + ": use --edition " + form.getFiscalYear())
                .orElse("it looks like numbers of its own" + whose.en
                        + ", not of this form: where you have that form as a file, name it with --edition FILE");
        return Problems.single(
                page.name(),
                ProblemKind.OTHER_SCHEME,
                placeOf(first),
                "เลขข้อกับชื่อข้อของหน้านี้ไม่ตรงกับ " + edition.nameWithRevision() + " " + disagreeing.size() + " จาก "
                        + titled.size() + " ข้อ เช่น " + exampleTh + " จึงไม่นำเข้า " + looksTh,
                "numbers and titles of this page do not go together in " + edition.nameWithRevision() + " for "
                        + disagreeing.size() + " of " + titled.size() + " items, such as " + exampleTh
                        + ", so nothing is imported; " + looksEn);
    }

    /** The other form of the commission whose numbers and titles the page has, for most of its items. */
    private static Optional<Edition> bestOf(List<PageRow> titled, Edition edition) {
        TreeMap<Long, Edition> byAgreeing = new TreeMap<>();
        for (Edition other : Editions.all()) {
            FormTitles titles = FormTitles.onlyOf(other);
            byAgreeing.put(
                    titled.stream()
                            .filter(row -> titles.likeness(TitleKey.of(row.title()), codeOf(row)) >= FormTitles.LEAST)
                            .count(),
                    other);
        }
        return Optional.of(byAgreeing.lastEntry())
                .filter(best -> 2 * best.getKey() > titled.size()
                        && !best.getValue().getName().equals(edition.getName()))
                .map(best -> best.getValue());
    }

    /** Whose numbers of their own are known to exist. */
    private enum Whose {
        POLICE("ของสถานีตำรวจ", " as police stations have them", "สถานีตำรวจ", "ตำรวจภูธร", "สภ."),
        SCHOOLS("ของสถานศึกษา (สพฐ.)", " as schools (OBEC) have them", "โรงเรียน", "สพฐ", "สถานศึกษา"),
        UNKNOWN("", "");

        private final String th;
        private final String en;

        @SuppressWarnings("ImmutableEnumChecker") // a list that does not change
        private final List<String> words;

        Whose(String th, String en, String... words) {
            this.th = th;
            this.en = en;
            this.words = List.of(words);
        }

        static Whose of(String text) {
            for (Whose whose : values()) {
                if (whose.words.stream().anyMatch(text::contains)) {
                    return whose;
                }
            }
            return UNKNOWN;
        }
    }
}
