package io.github.openita.io.page.html;

import io.github.openita.core.words.ThaiText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Takes a page apart into the lines that its readers see. Used once, by one thread. */
final class HtmlLines implements NodeVisitor {

    private static final Set<String> NOT_SEEN = Set.of(
            "head", "script", "style", "template", "noscript", "select", "textarea", "svg", "math", "object", "iframe");
    /** Blocks to whoever reads, if not to whoever lays the page out. */
    private static final Set<String> LINES =
            Set.of("button", "summary", "td", "th", "tr", "caption", "legend", "label");

    private static final Set<String> ASIDE = Set.of("nav", "footer", "aside");
    private static final Set<String> ASIDE_BY_NAME = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "submenu",
            "megamenu",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "sidebar",
            "topbar",
            "pagination");
    private static final Pattern NAMES = Pattern.compile("[^a-z]+");
    private static final Set<String> OPENERS = Set.of("data-target", "data-bs-target", "aria-controls");

    /** An address that stands as text; one that is cut is only a caption. */
    private static final Pattern BARE =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\"'“”‘’«»|\\u0E00-\\u0E7F]{4,2000}", Pattern.CASE_INSENSITIVE);

    private static final Pattern CUT = Pattern.compile("(?:\\.{2,}|…)$");
    private static final Pattern SIGNS_BEHIND = Pattern.compile("[).,;:\\]]+$");

    private final List<PageLine> lines = new ArrayList<>();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final Deque<Hyperlink> open = new ArrayDeque<>();
    private @Nullable Element unseen;
    private @Nullable Element aside;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final List<Hyperlink> links = new ArrayList<>();
    private final Set<Hyperlink> inLinks = new LinkedHashSet<>();
    private final Set<String> opens = new LinkedHashSet<>();
    private Optional<Integer> line = Optional.empty();

    private HtmlLines() {}

    static List<PageLine> of(Document page) {
        HtmlLines reader = new HtmlLines();
        Element body = page.body();
        reader.blocks.push(body);
        body.traverse(reader);
        reader.end();
        return reader.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (unseen != null) {
            return;
        }
        if (node instanceof TextNode words) {
            say(words);
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (NOT_SEEN.contains(name)) {
            unseen = element;
            return;
        }
        if (aside == null && isAside(element)) {
            end();
            aside = element;
        }
        if (isLine(element)) {
            end();
            blocks.push(element);
        } else if (name.equals("br")) {
            end();
        }
        OPENERS.forEach(opener -> addOpened(element.attr(opener)));
        if (name.equals("a") && element.hasAttr("href")) {
            Hyperlink link = Hyperlink.of(element.attr("href"), lineOf(element));
            addOpened(link.href());
            open.push(link);
            links.add(link);
            begin(link.line());
        } else if (name.equals("img")) {
            Hyperlink link = open.peek();
            if (link != null) {
                link.show(element.attr("alt").isBlank() ? element.attr("title") : element.attr("alt"));
            }
        }
    }

    private void addOpened(String target) {
        if (target.length() > 1 && target.charAt(0) == '#') {
            opens.add(target.substring(1));
        }
    }

    private static boolean isLine(Element element) {
        return element.isBlock() || LINES.contains(element.normalName());
    }

    private static boolean isAside(Element element) {
        String name = element.normalName();
        if (ASIDE.contains(name)
                || (name.equals("header") && element.closest("main, article, section, details, td") == null)) {
            return true;
        }
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        if (names.length() < 3 || names.contains("nav-tabs") || names.contains("nav-pills") || name.equals("body")) {
            return false;
        }
        return NAMES.splitAsStream(names).anyMatch(ASIDE_BY_NAME::contains);
    }

    /** Empty for what the parser adds of itself. */
    private static Optional<Integer> lineOf(Node node) {
        return Optional.of(node.sourceRange())
                .filter(Range::isTracked)
                .map(range -> range.start().lineNumber());
    }

    private void begin(Optional<Integer> at) {
        line = line.or(() -> at);
    }

    private void say(TextNode node) {
        String words = node.getWholeText();
        Hyperlink link = open.peek();
        if (!words.isBlank()) {
            long breaks = words.chars()
                    .takeWhile(Character::isWhitespace)
                    .filter(c -> c == '\n')
                    .count();
            begin(lineOf(node).map(at -> at + (int) breaks));
        }
        text.append(words);
        if (link == null) {
            plain.append(words);
        } else {
            plain.append(' ');
            link.say(words);
            if (!words.isBlank()) {
                inLinks.add(link);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (unseen != null) {
            unseen = node.equals(unseen) ? null : unseen;
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            open.poll();
        }
        if (isLine(element)) {
            end();
            if (element.equals(blocks.peek()) && blocks.size() > 1) {
                blocks.pop();
            }
        }
        if (element.equals(aside)) {
            end();
            aside = null;
        }
    }

    /** Ends the line. */
    private void end() {
        String said = ThaiText.normalize(text.toString());
        String unlinked = ThaiText.normalize(plain.toString());
        if (said.isEmpty() && !links.isEmpty() && open.containsAll(links)) {
            // The words of these links follow in a block within them.
            return;
        }
        if (!said.isEmpty() || !links.isEmpty()) {
            Matcher address = BARE.matcher(unlinked);
            while (address.find()) {
                String url = address.group();
                if (!CUT.matcher(url).find()) {
                    String whole = SIGNS_BEHIND.matcher(url).replaceFirst("");
                    links.add(Hyperlink.bare(whole, line));
                }
            }
            lines.add(new PageLine(
                    withoutAddresses(said),
                    withoutAddresses(unlinked),
                    List.copyOf(links),
                    List.copyOf(inLinks),
                    Set.copyOf(opens),
                    blocks.element(),
                    line,
                    aside != null));
        }
        text.setLength(0);
        plain.setLength(0);
        links.clear();
        inLinks.clear();
        opens.clear();
        line = Optional.empty();
    }

    private static String withoutAddresses(String words) {
        return ThaiText.normalize(BARE.matcher(words).replaceAll(" "));
    }
}
