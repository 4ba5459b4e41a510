package io.github.openita.io.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ImmutableItemDisclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.DocumentMistake;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.Forecast;
import io.github.openita.rules.ImmutableFinding;
import io.github.openita.rules.ItemRequirement;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.Place;
import io.github.openita.rules.Rule;
import io.github.openita.rules.RuleSet;
import io.github.openita.rules.RuleSetVersion;
import io.github.openita.rules.RuleSets;
import io.github.openita.rules.Severity;
import io.github.openita.rules.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
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

    private static ImmutableItemDisclosure complete(ItemRequirement requirement) {
        ImmutableItemDisclosure.Builder item = ItemDisclosure.builder()
                .title(requirement.getItem().getNameTh())
                .addLink(Link.of(SITE + "/ita/" + requirement.getCode() + ".csv"));
        Elements elements = Elements.empty();
        for (Rule rule : requirement.getRules()) {
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
        for (ItemRequirement requirement : rules.getItems()) {
            ImmutableItemDisclosure item = complete(requirement);
            switch (requirement.getCode().toString()) {
                case "o1", "o2", "o3", "o4", "o5", "o6", "o7" ->
                    items.put(requirement.getCode(), item.withLinks(Link.of(SITE + "/all")));
                case "o17" ->
                    items.put(
                            requirement.getCode(),
                            item.withElements(
                                    elements(item).with("problems", "").with("suggestions", "  ")));
                case "o18" -> items.put(requirement.getCode(), item.withElements(Optional.empty()));
                case "o20" -> items.put(requirement.getCode(), item.withLinks(Link.of("https://example.com/o20.csv")));
                case "o30" -> {
                    // Absent.
                }
                default -> items.put(requirement.getCode(), item);
            }
        }
        return Disclosure.builder()
                .agency(Agency.builder().type(AgencyType.SAO).website(SITE).build())
                .edition(rules.getId())
                .items(items)
                .build();
    }

    /** A text of that disclosure, as far as findings point into it. */
    static String text(Disclosure disclosure) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("editoin", "nacc-2567");
        ObjectNode items = root.putObject("items");
        disclosure.getItems().forEach((code, item) -> {
            ObjectNode written = items.putObject(code.toString());
            item.getLinks().forEach(link -> written.withArray("links").add(link.getUrl()));
            item.getElements()
                    .ifPresent(elements -> elements.asMap().keySet().forEach(written.putObject("elements")::putNull));
        });
        return root.toPrettyString();
    }

    static String text() {
        return text(disclosure(RuleSets.of(2567)));
    }

    /** The check of a whole form, with lines and columns. */
    static CheckReport form() {
        RuleSet rules = RuleSets.of(2567);
        Disclosure disclosure = disclosure(rules);
        return DisclosureChecker.of(rules)
                .asOf(LocalDate.of(2024, 4, 30))
                .check(new Document(disclosure, text(disclosure)));
    }

    private record Document(Disclosure disclosure, String text) implements DisclosureDocument {

        @Override
        public Disclosure getDisclosure() {
            return disclosure;
        }

        @Override
        public Optional<String> getSource() {
            return Optional.of(SOURCE);
        }

        @Override
        public Optional<String> getSourceSha256() {
            return Optional.of("ab".repeat(32));
        }

        @Override
        public List<DocumentMistake> getMistakes() {
            return List.of(new DocumentMistake(
                    FindingKind.UNKNOWN_KEY,
                    locate("/editoin"),
                    null,
                    null,
                    BilingualText.of("ไม่รู้จักคีย์ \"editoin\"", "unknown key \"editoin\"")));
        }

        @Override
        public boolean isUnreadable(String pointer) {
            return false;
        }

        @Override
        public Place locate(String pointer) {
            Map<String, Place> places = new HashMap<>();
            try (JsonParser parser = new JsonFactory().createParser(text)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    String here = token.isStructStart()
                            ? parser.getParsingContext()
                                    .getParent()
                                    .pathAsPointer()
                                    .toString()
                            : parser.getParsingContext().pathAsPointer().toString();
                    if (token != JsonToken.FIELD_NAME) {
                        places.putIfAbsent(
                                here,
                                new Place(
                                        here,
                                        parser.currentTokenLocation().getLineNr(),
                                        parser.currentTokenLocation().getColumnNr()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String nearest = pointer;
            while (!places.containsKey(nearest)) {
                nearest = nearest.substring(0, nearest.lastIndexOf('/'));
            }
            return places.get(nearest);
        }
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
        return CheckReport.of(
                RuleSetVersion.builder()
                        .id("nacc-2567")
                        .revision(1)
                        .digest("sha256:00")
                        .build(),
                source,
                null,
                null,
                CheckSummary.builder()
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
                        .build(),
                findings,
                List.of(ItemVerdict.builder()
                        .code(QuestionCode.of("o1"))
                        .verdict(findings.isEmpty() ? Verdict.COMPLETE : Verdict.INCOMPLETE)
                        .score(findings.isEmpty() ? 100 : 0)
                        .build()),
                Forecast.builder().oit(null).atWorst(null).claimed(0).build(),
                List.of());
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
