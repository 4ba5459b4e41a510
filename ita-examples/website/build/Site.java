import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the site: {@code java -cp ita.jar build/Site.java site}. Run in the folder that holds {@code ita.json}.
 *
 * <p>Pages are {@code pages/*.html} within {@code layout.html}; {@code {{ita}}} is rendered from {@code ita.json}, the
 * document that CI checks, by the edition and the check of {@code ita.jar}. With {@code --print} it writes
 * {@code documents/*.html} instead, for a browser to print as PDF.
 */
@SuppressWarnings("DefaultPackage") // Run as the file that it is, it needs none.
public final class Site {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z-]+)(?: ([^{}]+))?}}");
    private static final Pattern TITLE = Pattern.compile("<!-- title: (.*) -->\\R");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private final Edition edition;
    private final Map<String, ItemDisclosure> items = new LinkedHashMap<>();
    private final CheckReport report;
    private final Properties words = new Properties();

    private Site(DisclosureDocument document) throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of("build/words.properties"))) {
            words.load(reader);
        }
        String name = document.getDisclosure().getEdition().orElseThrow();
        edition = ItaJson.standard().edition(name);
        document.getDisclosure().getItems().forEach((code, item) -> items.put(code.toString(), item));
        report = DisclosureChecker.of(RuleSets.of(edition)).check(document);
    }

    /** Writes the site, or the documents to print, into the folder named last. */
    public static void main(String[] args) throws IOException {
        Site site = new Site(ItaJson.standard().readDisclosure(Path.of("ita.json")));
        Path folder = Path.of(args.length == 0 ? "site" : args[args.length - 1]);
        if (args.length == 2 && args[0].equals("--print")) {
            site.wrap(Path.of("documents"), Files.readString(Path.of("print.html")), folder);
        } else {
            site.wrap(Path.of("pages"), Files.readString(Path.of("layout.html")), folder);
            copy(Path.of("files"), folder.resolve("files"));
            Files.copy(Path.of("assets/style.css"), fresh(folder.resolve("style.css")));
            Files.copy(Path.of("assets/emblem.svg"), fresh(folder.resolve("emblem.svg")));
            Files.copy(Path.of("ita.json"), fresh(folder.resolve("ita.json")));
        }
    }

    private void wrap(Path sources, String layout, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path source : list(sources)) {
            String name = source.getFileName().toString();
            String text = Files.readString(source);
            Matcher title = TITLE.matcher(text);
            if (!title.lookingAt()) {
                throw new IllegalStateException(source + " must start with <!-- title: ... -->");
            }
            String content = text.substring(title.end());
            Map<String, String> parts = Map.of("title", escaped(title.group(1)), "content", content);
            String page = fill(fill(layout, parts), Map.of());
            String link = "<a href=\"" + name + "\">";
            Files.writeString(
                    folder.resolve(name), page.replaceFirst(link, link.replace(">", " aria-current=\"page\">")));
        }
    }

    private String fill(String template, Map<String, String> parts) throws IOException {
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACEHOLDER.matcher(template);
        while (place.find()) {
            String part = parts.get(place.group(1));
            place.appendReplacement(
                    filled, Matcher.quoteReplacement(part != null ? part : made(place.group(1), place.group(2))));
        }
        return place.appendTail(filled).toString();
    }

    private String made(String what, String argument) throws IOException {
        return switch (what) {
            case "emblem" -> Files.readString(Path.of("assets/emblem.svg")).strip();
            case "icon" ->
                Files.readString(Path.of("assets/icons", argument + ".svg")).strip();
            case "landscape" ->
                Files.readString(Path.of("assets/landscape.svg")).strip();
            case "table" -> table(Path.of(argument));
            case "file" -> {
                String[] fileAndLabel = argument.split(" ", 2);
                yield file("/" + fileAndLabel[0], fileAndLabel[1]);
            }
            case "ita" -> itaPage();
            case "year" -> String.valueOf(edition.getFiscalYear());
            case "published" ->
                String.valueOf(edition.getItems().stream()
                        .filter(item -> items.containsKey(item.getCode().toString()))
                        .count());
            case "asked" -> String.valueOf(edition.getItems().size());
            case "updated" -> lastUpdate();
            default -> throw new IllegalStateException("{{" + what + "}}");
        };
    }

    /** What is published of each item, in the order of the form. */
    private String itaPage() throws IOException {
        StringBuilder contents = new StringBuilder();
        StringBuilder sections = new StringBuilder();
        for (SubIndicator group : edition.getSubIndicators()) {
            String id = "s" + group.getCode().toString().replace('.', '-');
            String name = group.getCode() + " " + escaped(group.getNameTh().orElse(""));
            String codes = group.getItems().stream()
                    .map(code -> "<a href=\"#" + code + "\" aria-label=\"" + word("item") + " " + code + "\">" + code
                            + "</a>")
                    .collect(Collectors.joining("\n"));
            contents.append(
                    "<li><a href=\"#" + id + "\">" + name + "</a>\n<span class=\"codes\">" + codes + "</span></li>\n");
            sections.append("<section class=\"group\" aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">" + name
                    + "</h2>\n");
            for (Item item : edition.getItems()) {
                if (item.getSubIndicator().equals(group.getCode())) {
                    sections.append(item(item, items.get(item.getCode().toString())));
                }
            }
            sections.append("</section>\n");
        }
        return """
                <div class="disclosures">
                <nav class="contents" aria-label="%s">
                <ul>
                %s</ul>
                </nav>
                <div>
                %s</div>
                </div>
                """.formatted(word("contents"), contents, sections);
    }

    private String item(Item item, ItemDisclosure published) throws IOException {
        String code = item.getCode().toString();
        StringBuilder html = new StringBuilder("""
                <article class="item" id="%s">
                <h3><span class="code">%s</span> <span>%s</span></h3>
                """.formatted(code, code, escaped(item.getNameTh())));
        if (published == null) {
            return html.append("<p class=\"lacking\">" + word("unpublished") + "</p>\n</article>\n")
                    .toString();
        }
        published
                .getTitle()
                .filter(title -> !title.startsWith(item.getNameTh()))
                .ifPresent(title -> html.append("<p class=\"own-title\">")
                        .append(escaped(title))
                        .append("</p>\n"));
        List<String> facts = new ArrayList<>();
        published.getFiscalYear().ifPresent(year -> facts.add("<span>" + word("year") + " " + year + "</span>"));
        published.getUpdatedOn().ifPresent(day -> facts.add("<span>" + word("updated") + " " + time(day) + "</span>"));
        if (!facts.isEmpty()) {
            html.append("<p class=\"facts\">")
                    .append(String.join(" &middot; ", facts))
                    .append("</p>\n");
        }
        html.append("<ul class=\"links\">\n");
        for (Link link : published.getLinks()) {
            html.append("<li>")
                    .append(file(link.getUrl(), link.getLabel().orElse(link.getUrl())))
                    .append("</li>\n");
        }
        html.append("</ul>\n");
        published.getElements().ifPresent(elements -> html.append(elements(item, elements)));
        return html.append("</article>\n").toString();
    }

    private String elements(Item item, Elements elements) {
        Set<String> lacking = report.getFindings().stream()
                .filter(finding ->
                        finding.getItem().filter(item.getCode()::equals).isPresent())
                .flatMap(finding -> finding.getElement().stream())
                .collect(Collectors.toSet());
        StringBuilder html = new StringBuilder("<dl class=\"elements\">\n");
        for (Element element : item.getElements()) {
            Optional<ElementValue> value = elements.get(element.getId());
            if (lacking.contains(element.getId())) {
                html.append(element(element, "<span class=\"lacking\">" + word("lacking") + "</span>"));
            } else if (value.isPresent()) {
                html.append(element(element, shown(value.get())));
            }
        }
        return html.append("</dl>\n").toString();
    }

    private static String element(Element element, String shown) {
        return "<div><dt>" + escaped(element.getWordingTh()) + "</dt><dd>" + shown + "</dd></div>\n";
    }

    private String shown(ElementValue value) {
        return value.getValues().stream()
                .map(ElementValue::toJson)
                .map(one -> one instanceof Boolean
                        ? "<span class=\"shown\">" + word("shown") + "</span>"
                        : escaped(String.valueOf(one)))
                .collect(Collectors.joining(", "));
    }

    private String lastUpdate() {
        return items.values().stream()
                .flatMap(item -> item.getUpdatedOn().stream())
                .max(Comparator.naturalOrder())
                .map(Site::time)
                .orElse(word("never"));
    }

    private static String time(LocalDate day) {
        return "<time datetime=\"" + day + "\">" + ThaiDates.format(day) + "</time>";
    }

    /** A link, and for a file what it is and how large. */
    private static String file(String url, String label) throws IOException {
        String href = escaped(url.startsWith("/") ? url.substring(1) : url);
        String text = escaped(label);
        Path file = Path.of(href);
        if (!href.startsWith("files/") || !Files.exists(file)) {
            return "<a href=\"" + href + "\">" + text + "</a>";
        }
        String kind = href.substring(href.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        long kilobytes = (Files.size(file) + 1023) / 1024;
        return "<a class=\"file\" href=\"%s\"><span>%s</span> <span class=\"kind\">%s %d KB</span></a>"
                .formatted(href, text, kind, kilobytes);
    }

    /** The rows of a data file, so that a page or a printed document says what the file says. */
    private String table(Path file) throws IOException {
        List<CsvRecord> rows;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            rows = reader.stream().toList();
        }
        StringBuilder html = new StringBuilder("""
                <div class="scroll" tabindex="0" role="region" aria-label="%s %s">
                <table>
                <thead><tr>""".formatted(word("table"), file.getFileName()));
        List<CsvRecord> body = rows.subList(1, rows.size());
        List<String> names = rows.get(0).getFields();
        for (int column = 0; column < names.size(); column++) {
            html.append("<th scope=\"col\"%s>%s</th>".formatted(align(body, column), escaped(names.get(column))));
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (CsvRecord row : body) {
            html.append("<tr><th scope=\"row\">").append(cell(row.getField(0))).append("</th>");
            for (int column = 1; column < names.size(); column++) {
                html.append("<td%s>%s</td>".formatted(align(body, column), cell(row.getField(column))));
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody>\n</table></div>").toString();
    }

    private static String align(List<CsvRecord> rows, int column) {
        boolean amounts = rows.stream()
                .allMatch(row -> AMOUNT.matcher(row.getField(column)).matches());
        return amounts ? " class=\"amount\"" : "";
    }

    private static String cell(String field) {
        if (!AMOUNT.matcher(field).matches()) {
            return escaped(field);
        }
        BigDecimal amount = new BigDecimal(field);
        return String.format(Locale.ROOT, "%,." + amount.scale() + "f", amount);
    }

    private String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : list(from)) {
            Files.copy(file, fresh(to.resolve(file.getFileName().toString())));
        }
    }

    private static Path fresh(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        return file;
    }
}
