package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.site.SiteFolder;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.RuleSets;
import io.github.openita.rules.reading.LinkVisit;
import io.github.openita.rules.reading.LinkVisitor;
import io.github.openita.rules.reading.VisitEnd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that names every kind of finding is what the code finds. */
class FindingsPageTest {

    private static final Path KINDS =
            Golden.top().resolve("ita-rules/src/main/java/io/github/openita/rules/FindingKind.java");
    private static final LocalDate DAY = LocalDate.of(2024, 4, 30);

    /** The members of o17, in each of which something is wrong. */
    private static final List<String> ITEMS = List.of(
            "'links':[]",
            "'links':['#']",
            "'links':['javascript:void(0)','/a']",
            "'links':['/a.pdf','https://drive.google.com/file/d/1']",
            "'fiscalYear':2567",
            "'links':['/wp-login.php']",
            "'links':['https://www.example.go.th/']",
            "'links':['https://www.example.go.th/moved']",
            "'links':['https://www.example.go.th/refused']",
            "'links':['/files/o17-empty.pdf']",
            "'links':['/files/o17-error.pdf']",
            "'links':['/files/o17-2566.html']",
            "'title':'o18 แผนการบริหารและพัฒนาทรัพยากรบุคคล'",
            "'title':'รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำปี พ.ศ. 2565'",
            "'elements':{'problems':'','suggestions':'รอใส่ข้อมูล'}",
            "'lnks':['/a.pdf']",
            "'links':'/a.pdf'",
            "'updatedOn':'เร็ว ๆ นี้'",
            "'fiscalYear':2023",
            "'fiscalYear':25660",
            "'elements':{'suggestion':'-'}");

    /** The items of a document, in which something is wrong. */
    private static final List<String> DOCUMENTS = List.of(
            "",
            "'o1':{'links':['/ita']},'o17':{'links':['/ita']},'o30':{'links':['/ita']}",
            "'o30':{'links':['/a.pdf']},'o31':{'links':['/a.pdf']}",
            "'o43':{}",
            "'MOIT 1':{}",
            "'o17':{'links':['/a']},'ข้อ ๐๑๗':{}");

    private final List<Finding> found = new ArrayList<>();

    /** The form, also asking for what the commission's forms do not ask for. */
    private static Edition demanding() {
        List<Item> items = Editions.of(2567).getItems().stream()
                .<Item>map(item -> item.toBuilder()
                        .frequency(PublicationFrequency.QUARTERLY)
                        .dataFile(true)
                        .build())
                .toList();
        return Editions.of(2567).toBuilder().items(items).build();
    }

    /** Tries links as their names say. */
    private static final class Visitor implements LinkVisitor {

        @Override
        public String getName() {
            return "test";
        }

        @Override
        public void prepare(Collection<String> urls) {}

        @Override
        public LinkVisit visit(String url) {
            VisitEnd end = url.endsWith("/moved")
                    ? VisitEnd.MOVED_HOME
                    : url.endsWith("/refused") ? VisitEnd.REFUSED : VisitEnd.UNREACHABLE;
            boolean moved = end == VisitEnd.MOVED_HOME;
            return new LinkVisit(
                    end,
                    Optional.of(moved ? 200 : 403),
                    moved ? List.of("https://www.example.go.th/") : List.of(),
                    Optional.empty());
        }
    }

    private void find(Source document) {
        DisclosureChecker usual = DisclosureChecker.of(RuleSets.of(demanding()))
                .asOf(DAY)
                .withCheck(
                        "x-https",
                        item -> item.report(
                                Severity.WARNING,
                                "/links/0",
                                BilingualText.of("ลิงก์ไม่ใช่ https", "the link is not https"),
                                BilingualText.of("แก้ลิงก์ให้ขึ้นต้นด้วย https:", "Let the link start with https:")));
        DisclosureChecker onSite = usual.withSite(SiteFolder.of(Path.of("src/test/resources/site")));
        for (DisclosureChecker checker :
                List.of(usual, usual.failBasis(Basis.PROVED), onSite, usual.withLinks(new Visitor()))) {
            found.addAll(
                    checker.check(ItaJson.standard().readDisclosure(document)).getFindings());
        }
    }

    private void find(String edition, String items) {
        String json = "{'agency':{'type':'SAO','website':'https://www.example.go.th'},'edition':'" + edition
                + "','items':{" + items + "}}";
        find(Source.of("ita.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private void findAll() throws IOException {
        for (String members : ITEMS) {
            String links = members.contains("'links'") ? "" : "'links':['http://www.example.go.th/o17'],";
            find("nacc-2567", "'o17':{'updatedOn':'2023-01-15'," + links + members + "}");
        }
        DOCUMENTS.forEach(items -> find("nacc-2567", items));
        find("nacc-2568", "");
        find(Source.of("site.json", Files.readAllBytes(Path.of("src/test/resources/site.json"))));
    }

    @Test
    void everyKindIsToldAsItIsFound() throws IOException {
        findAll();
        StringBuilder page = new StringBuilder("""
                # Findings

                Written from the code by a test; do not edit it. Every kind of finding of the check of a disclosure: what it means, the
                identifiers of its rules, how much it weighs, and one of its messages with what to do about it. `EDITION` stands for
                the name of an edition, `ITEM` for the code of an item, `ELEMENT` for the identifier of an element. A kind that can be an
                error or a warning is the one or the other by what the requirement rests on, and by whether anything good stands beside
                it. How to add one: [Adding a check](adding-a-check.md).
                """);
        page.append("\n## About what is disclosed\n");
        for (FindingKind kind : FindingKind.values()) {
            if (kind == FindingKind.UNKNOWN_KEY) {
                page.append("\n## About the document\n");
            }
            page.append(section(kind));
        }
        Golden.check("docs/findings.md", page.toString());
    }

    private String section(FindingKind kind) throws IOException {
        List<Finding> ofKind =
                found.stream().filter(finding -> finding.getKind() == kind).toList();
        assertFalse(ofKind.isEmpty(), () -> "nothing here is " + kind + ": add an example of it to this test");
        Finding first = ofKind.get(0);
        Set<String> rules =
                ofKind.stream().map(FindingsPageTest::formOf).collect(Collectors.toCollection(TreeSet::new));
        Set<Severity> severities =
                ofKind.stream().map(Finding::getSeverity).collect(Collectors.toCollection(TreeSet::new));
        return "\n### `" + kind.getCode() + "`\n\n" + meaningOf(kind) + "\n\n"
                + "- rule: " + rules.stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(", ")) + "\n"
                + "- severity: " + severities.stream().map(Severity::getCode).collect(Collectors.joining(" or ")) + "\n"
                + "- " + first.getMessage().getTh() + "  \n  → "
                + first.getRemedy().getTh() + "\n"
                + "- " + first.getMessage().getEn() + "  \n  → "
                + first.getRemedy().getEn() + "\n";
    }

    /** The identifier of the rule with names in place of what differs. */
    private static String formOf(Finding finding) {
        String[] steps = finding.getRuleId().split("/", -1);
        if (steps[0].equals("document")) {
            return finding.getRuleId();
        }
        return steps.length == 2 ? "x-NAME/ITEM" : "EDITION/ITEM/" + (steps[2].startsWith("@") ? steps[2] : "ELEMENT");
    }

    /** What the source says of the constant. */
    private static String meaningOf(FindingKind kind) throws IOException {
        Matcher comment = Pattern.compile("/\\*\\* ([^*]+) \\*/\\s+" + kind.name() + "[,;]")
                .matcher(Files.readString(KINDS));
        assertTrue(comment.find(), kind.name());
        return comment.group(1).replaceAll("\\{@code ([^}]+)}", "`$1`");
    }
}
