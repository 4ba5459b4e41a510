package io.github.openita.io.report;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ImmutableItemDisclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Item;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.Forecast;
import io.github.openita.rules.ImmutableFinding;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.Rule;
import io.github.openita.rules.RuleSet;
import io.github.openita.rules.RuleSetVersion;
import io.github.openita.rules.RuleSets;
import io.github.openita.rules.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Checks to be written: one of a real form, and some made by hand. */
final class Checked {

    static final String SOURCE = "./ita\\ปี 2567.json";

    /** What no format and no terminal may take for its own. */
    static final List<String> HOSTILE = List.of(
            "\n::error::gotcha",
            "x\r\n::set-output name=a::b",
            "%0A::error::gotcha",
            "a,line=1::b:c%3A",
            "##[add-mask]a",
            "]]></failure><testcase name=\"x\"/>",
            "\"<&>'",
            "\u001b[31mred\u009b2J\u0000",
            "\u202egnp.exe\u2028",
            "\ud800 lone \udc00",
            "\ufffe\uffff 😀 ก\u200bข",
            "[here](https://example.com) {0} {{",
            "../../a b?c#d");

    private static final String SITE = "https://www.example.go.th";

    private Checked() {}

    private static ItemDisclosure complete(RuleSet rules, Item asked) {
        ImmutableItemDisclosure.Builder item = ItemDisclosure.builder()
                .title(asked.getNameTh())
                .addLink(Link.of(SITE + "/ita/" + asked.getCode() + ".csv"));
        Elements elements = Elements.empty();
        for (Rule rule : rules.getRules(asked.getCode())) {
            rule.getFiscalYear().ifPresent(item::fiscalYear);
            if (rule.getElement().isPresent()) {
                elements = elements.with(rule.getElement().get().getId(), "หน้า 3");
            }
        }
        return item.elements(elements).build();
    }

    private static Elements elements(ItemDisclosure item) {
        return item.getElements().orElse(Elements.empty());
    }

    /** Of every severity and every verdict something. */
    private static Disclosure disclosure(RuleSet rules) {
        Map<QuestionCode, ItemDisclosure> items = new TreeMap<>();
        for (Item asked : rules.getEdition().getItems()) {
            ItemDisclosure item = complete(rules, asked);
            switch (asked.getCode().toString()) {
                case "o1", "o2", "o3", "o4", "o5", "o6", "o7" ->
                    items.put(
                            asked.getCode(),
                            item.toBuilder()
                                    .links(List.of(Link.of(SITE + "/all")))
                                    .build());
                case "o17" ->
                    items.put(
                            asked.getCode(),
                            item.toBuilder()
                                    .elements(
                                            elements(item).with("problems", "").with("suggestions", "  "))
                                    .build());
                case "o18" ->
                    items.put(
                            asked.getCode(),
                            item.toBuilder().elements(Optional.empty()).build());
                case "o20" ->
                    items.put(
                            asked.getCode(),
                            item.toBuilder()
                                    .links(List.of(Link.of("https://example.com/o20.csv")))
                                    .build());
                case "o30" -> {
                    // Absent.
                }
                default -> items.put(asked.getCode(), item);
            }
        }
        return Disclosure.builder()
                .agency(Agency.builder().type(AgencyType.SAO).website(SITE).build())
                .edition(rules.getId())
                .items(items)
                .build();
    }

    /** The text of that disclosure, with a typing error in it. */
    static String text() {
        String written = ItaJson.standard().write(disclosure(RuleSets.of(2567)));
        return written.replaceFirst("\\{\n", "{\n  \"editoin\": \"nacc-2567\",\n");
    }

    /** The check of a whole form, with lines and columns. */
    static CheckReport form() {
        return DisclosureChecker.of(RuleSets.of(2567))
                .asOf(LocalDate.of(2024, 4, 30))
                .check(ItaJson.standard().readDisclosure(Source.of(SOURCE, text().getBytes(StandardCharsets.UTF_8))));
    }

    static ImmutableFinding.Builder finding(Severity severity, String text) {
        return Finding.builder()
                .ruleId("nacc-2567/o1/" + text)
                .kind(FindingKind.BLANK)
                .severity(severity)
                .item(QuestionCode.of("o1"))
                .element(text)
                .pointer("/items/o1/" + text)
                .line(3)
                .column(7)
                .message(BilingualText.of(text, text))
                .remedy(BilingualText.of(text, text))
                .requirement(text)
                .basis(Basis.OFFICIAL);
    }

    /** A check of one item with those findings. */
    static CheckReport of(String source, List<Finding> findings) {
        return of(source, findings, 0);
    }

    /** The same, with as many errors more that are not listed. */
    static CheckReport of(String source, List<Finding> findings, int omitted) {
        return CheckReport.builder()
                .ruleSet(RuleSetVersion.builder()
                        .id("nacc-2567")
                        .revision(1)
                        .digest("sha256:00")
                        .build())
                .source(source)
                .summary(CheckSummary.builder()
                        .items(1)
                        .complete(findings.isEmpty() ? 1 : 0)
                        .claimed(0)
                        .incomplete(findings.isEmpty() ? 0 : 1)
                        .absent(0)
                        .errors(count(findings, Severity.ERROR) + omitted)
                        .warnings(count(findings, Severity.WARNING))
                        .infos(count(findings, Severity.INFO))
                        .notEvaluated(0)
                        .omitted(omitted)
                        .build())
                .findings(findings)
                .items(List.of(ItemVerdict.builder()
                        .code(QuestionCode.of("o1"))
                        .verdict(findings.isEmpty() ? Verdict.COMPLETE : Verdict.INCOMPLETE)
                        .score(findings.isEmpty() ? 100 : 0)
                        .build()))
                .forecast(Forecast.builder().claimed(0).build())
                .build();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.getSeverity() == severity)
                .count();
    }

    /** The same hostile text wherever a text can stand. */
    static CheckReport hostile(String text) {
        return of(
                text,
                Stream.of(Severity.values())
                        .<Finding>map(severity -> finding(severity, text).build())
                        .toList());
    }

    static List<CheckReport> hostile() {
        return HOSTILE.stream().map(Checked::hostile).toList();
    }

    static CheckReport nothing() {
        return of("empty.json", List.of());
    }

    /** Three hundred findings, which differ in nothing but their severity. */
    static CheckReport many() {
        return of(
                "many.json",
                Collections.nCopies(100, Severity.values()).stream()
                        .flatMap(Stream::of)
                        .<Finding>map(severity -> finding(severity, "same").build())
                        .toList());
    }

    /** Nothing in it moves the cursor, turns the writing or is no character. */
    static boolean isHarmless(String output) {
        return output.codePoints()
                .noneMatch(c -> (Character.isISOControl(c) && c != '\n')
                        || (c >= 0x202A && c <= 0x202E)
                        || c == 0x2028
                        || (c >= 0xD800 && c <= 0xDFFF)
                        || c == 0xFFFE
                        || c == 0xFFFF);
    }
}
