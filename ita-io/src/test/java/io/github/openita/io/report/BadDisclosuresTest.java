package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.Language;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people are told of the disclosures and rule sets that go wrong, in one file to be read by a person. */
class BadDisclosuresTest {

    private final StringBuilder said = new StringBuilder();

    private static Source source(String json) {
        return Source.of("d.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private void tell(String what, Language language, String json) {
        said.append("# ").append(what).append('\n');
        List<String> lines = new ArrayList<>();
        try {
            CheckReport report = DisclosureChecker.of(RuleSets.of(Editions.of(2567)))
                    .asOf(LocalDate.of(2024, 4, 30))
                    .check(ItaJson.standard().readDisclosure(source(json)));
            report.getFindings().stream()
                    .filter(finding -> !finding.getRuleId().endsWith("/@absent"))
                    .forEach(finding -> lines.add("d.json:" + finding.getLine().orElseThrow() + ":"
                            + finding.getColumn().orElseThrow() + ": "
                            + finding.getSeverity().getCode() + " " + finding.getRuleId() + ": "
                            + finding.getMessage().in(language) + "\n    "
                            + finding.getRemedy().in(language)));
        } catch (DocumentException e) {
            lines.addAll(e.describe(language));
        }
        assertTrue(!lines.isEmpty(), what);
        lines.forEach(line -> said.append(line).append('\n'));
        said.append('\n');
    }

    private void item(String what, Language language, String members) {
        String links = members.contains("'links'") ? "" : "'links':['/a'],";
        tell(
                what,
                language,
                "{'agency':{'type':'SAO','website':'https://www.x.go.th'},'edition':'nacc-2567','items':{'o17':{"
                        + links + members + "}}}");
    }

    private void rules(String what, Language language, String items) {
        said.append("# rule set: ").append(what).append('\n');
        String json = "{'edition':'my-2569','fiscalYear':2569,'weights':{'OIT':100},"
                + "'subIndicators':[{'code':'9.1','items':['o1']}],'items':[" + items + "]}";
        try {
            RuleSets.of(ItaJson.standard().readEdition(source(json)));
            throw new AssertionError(what + " was taken");
        } catch (DocumentException e) {
            e.describe(language).forEach(line -> said.append(line).append('\n'));
        }
        said.append('\n');
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageIsAsReviewed(Language language) {
        tell("no items", language, "{'edition':'nacc-2567'}");
        tell("items as a list", language, "{'edition':'nacc-2567','items':[{'code':'o17'}]}");
        tell("no edition", language, "{'items':{}}");
        tell("a short year for an edition", language, "{'edition':'67','items':{}}");
        tell("an edition without items", language, "{'edition':'nacc-2798','items':{}}");
        tell("another key", language, "{'edition':'nacc-2567','item':{},'items':{}}");
        tell("a bare number", language, "{'edition':'nacc-2567','items':{'17':{}}}");
        tell("an item of another year", language, "{'edition':'nacc-2567','items':{'o43':{}}}");
        tell("a survey question", language, "{'edition':'nacc-2567','items':{'i5':{}}}");
        tell("a hospital's form", language, "{'edition':'nacc-2567','items':{'MOIT 1':{},'EB 5':{}}}");
        tell("an item twice", language, "{'edition':'nacc-2567','items':{'o17':{'links':['/a']},'ข้อ ๐๑๗':{}}}");
        tell("an item that is a link", language, "{'edition':'nacc-2567','items':{'o17':'/a.pdf'}}");
        tell(
                "a kind of agency that there is not",
                language,
                "{'agency':{'type':'อบตู'},'edition':'nacc-2567','items':{}}");
        item("no link", language, "'links':[]");
        item("a dead link", language, "'links':['#']");
        item("a dead link beside a good one", language, "'links':['javascript:void(0)','/a']");
        item("a link that is still to come", language, "'links':['รอใส่ลิงก์']");
        item("a drive", language, "'links':['https://drive.google.com/file/d/1']");
        item("one link, no list", language, "'links':'/a.pdf'");
        item("a link without an address", language, "'links':[{'label':'รายงาน'}]");
        item("the wrong year", language, "'fiscalYear':2567");
        item("a year of the Common Era", language, "'fiscalYear':2023");
        item("a year of two digits", language, "'fiscalYear':'ปี ๖๖'");
        item("a day of the Buddhist Era", language, "'updatedOn':'2567-01-15'");
        item("a Thai day", language, "'updatedOn':'๑๕ มกราคม ๖๗'");
        item("no day", language, "'updatedOn':'เร็ว ๆ นี้'");
        item("another item's title", language, "'title':'O18 แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี พ.ศ. 2567'");
        item("elements as a list", language, "'elements':['problems']");
        item(
                "an element in an object",
                language,
                "'elements':{'budget-by-method':true,'problems':{'th':'ไม่มี'},'suggestions':'-'}");
        item("elements left blank", language, "'elements':{'budget-by-method':'','problems':'…','suggestions':null}");
        item(
                "elements still to come",
                language,
                "'elements':{'budget-by-method':'-','problems':'N/A','suggestions':'xxx'}");
        item("elements forgotten", language, "'elements':{}");
        item(
                "elements in other words",
                language,
                "'elements':{'budget-by-method':true,'ปัญหา/อุปสรรค':'-','suggestion':'-','zzz':1}");
        rules("no title", language, "{'code':'o1','subIndicator':'9.1'}");
        rules("an unknown frequency", language, "{'code':'o1','th':'ก','subIndicator':'9.1','frequency':'weekly'}");
        rules(
                "an element twice",
                language,
                "{'code':'o1','th':'ก','subIndicator':'9.1','elements':[{'id':'a','th':'ก'},{'id':'a','th':'ข'}]}");
        rules(
                "an element without wording",
                language,
                "{'code':'o1','th':'ก','subIndicator':'9.1','elements':[{'id':'a'}]}");
        rules(
                "an element that no rule could name",
                language,
                "{'code':'o1','th':'ก','subIndicator':'9.1','elements':[{'id':'@link','th':'ก'},{'id':'a/b','th':'ข'},{'id':'','th':'ค'}]}");
        rules(
                "an unknown basis",
                language,
                "{'code':'o1','th':'ก','subIndicator':'9.1','elements':[{'id':'a','th':'ก','basis':'rumour'}]}");
        rules(
                "agencies that are none",
                language,
                "{'code':'o1','th':'ก','subIndicator':'9.1','elements':[{'id':'a','th':'ก','appliesTo':'schools'}]}");
        Golden.check(
                "ita-io/src/test/resources/golden/bad-disclosures." + (language == Language.TH ? "th" : "en") + ".txt",
                said.toString());
    }
}
