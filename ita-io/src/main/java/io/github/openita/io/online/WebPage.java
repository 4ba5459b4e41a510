package io.github.openita.io.online;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.internal.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What can be told of a page by looking at it. Where it is not certain it is a page like any other. Used by one thread.
 */
final class WebPage {

    /** So much of a page is looked at. */
    private static final int MOST_BYTES = 2 << 20;

    private static final int BEGINNING = 1024;

    private static final Pattern HTML = Pattern.compile("<(?:!doctype\\s+html|html[\\s>])", Pattern.CASE_INSENSITIVE);

    /** What keeps the name of a site and that of a page apart. */
    private static final Pattern BETWEEN = Pattern.compile("\\s+[-–—|·•:»>/]\\s+|[|»]|:\\s");

    private final Document page;
    private final String text;

    private WebPage(Document page) {
        this.page = page;
        page.select("noscript,noframes,template").remove();
        this.text = ThaiText.normalize(page.body().text());
    }

    /**
     * {@return the page; empty where the bytes are none}
     *
     * @param file what was delivered
     * @param contentType what the server called it
     * @param address where it came from
     */
    static Optional<WebPage> of(Path file, Optional<String> contentType, URI address) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            if (!isHtml(bytes, contentType.orElse(""))) {
                return Optional.empty();
            }
            return Optional.of(new WebPage(Jsoup.parse(
                    new ByteArrayInputStream(bytes),
                    contentType.flatMap(ContentType::charset).map(Charset::name).orElse(null),
                    address.toString())));
        } catch (IOException | RuntimeException e) {
            // Nothing that can be looked at.
            return Optional.empty();
        }
    }

    private static boolean isHtml(byte[] bytes, String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.startsWith("text/html")
                || type.startsWith("application/xhtml")
                || HTML.matcher(new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1))
                        .find();
    }

    /** The title, its parts, and the headings that stand for the whole page: in one spelling and small letters. */
    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add(page.title());
        headings.addAll(List.of(BETWEEN.split(page.title())));
        List<Element> highest = page.select("h1");
        for (Element heading :
                highest.isEmpty() ? page.select("h2").stream().limit(1).toList() : highest) {
            headings.add(heading.text());
        }
        return headings.stream()
                .map(heading ->
                        ThaiText.toArabicDigits(ThaiText.normalize(heading)).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static final int SHORT = 150;

    /** {@return whether it says that there is no such page} */
    boolean saysNotFound() {
        return headings().stream().anyMatch(PageWords::isNotFound)
                || (text.length() <= SHORT
                        && PageWords.isNotFound(ThaiText.toArabicDigits(text).toLowerCase(Locale.ROOT)));
    }

    private static final int LITTLE = 200;

    /**
     * {@return whether it is a form to log in, and not a page that only has one in a corner}
     *
     * @param address where it came from
     */
    boolean asksForLogin(URI address) {
        if (PageWords.isScripted(address) && headings().stream().anyMatch(PageWords::isNoAccess)) {
            return true;
        }
        List<Element> passwords = page.select("input[type=password]");
        return !passwords.isEmpty()
                && (PageWords.isLoginPath(address)
                        || headings().stream().anyMatch(PageWords::isLogin)
                        || (text.length() <= LITTLE && !PageWords.isScripted(address)));
    }

    private static final int FEW = 60;

    /** A page of these has something to show, though no words. */
    private static final String SHOWS = "img,picture,svg,canvas,video,audio,form,input,button";

    private static final Pattern REFRESH = Pattern.compile(
            "\\s*[0-9.]{0,6}\\s*[;,]\\s*(?:url\\s*=)?\\s*['\"]?(.+?)['\"]?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern SCRIPTED = Pattern.compile(
            "(?:^|[^\\w.$])(?:(?:window|self|top|parent|document)\\s*\\.\\s*)?location(?:\\s*\\.\\s*href)?\\s*"
                    + "(?:=(?!=)|\\.\\s*(?:replace|assign)\\s*\\()\\s*['\"`]([^'\"`]+)['\"`]");

    private static final int LONGEST_SCRIPT = 2000;

    /**
     * {@return whether it has nothing of its own and only leads elsewhere: by a refresh, a frame or a script}
     *
     * @param address where it came from
     */
    boolean onlyLeadsElsewhere(URI address) {
        if (!page.select("frameset > frame[src], frameset frameset > frame[src]")
                .isEmpty()) {
            return true;
        }
        if (text.length() > FEW || !page.select(SHOWS).isEmpty()) {
            return false;
        }
        return refreshes(address) || isFrame() || isScript();
    }

    private boolean refreshes(URI address) {
        return page.select("meta[http-equiv=refresh]").stream()
                .map(meta -> REFRESH.matcher(cut(meta.attr("content"))))
                .filter(Matcher::matches)
                .anyMatch(to -> !WebAddress.redirected(address, to.group(1)).equals(Optional.of(address)));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_SCRIPT));
    }

    private boolean isFrame() {
        return page.select("iframe[src],object[data],embed[src]").size() == 1;
    }

    private boolean isScript() {
        List<Element> scripts = page.select("script");
        StringBuilder code = new StringBuilder();
        for (Element script : scripts) {
            if (script.hasAttr("src")) {
                // It may make the page; that is not known.
                return false;
            }
            code.append(script.data()).append('\n');
        }
        code.append(page.body().attr("onload"));
        return code.length() <= LONGEST_SCRIPT && SCRIPTED.matcher(code).find();
    }

    private static final int ENOUGH = 80;

    /** {@return what it has in common with the same page at another address; empty where too little is on it to tell} */
    Optional<String> fingerprint() {
        return text.length() < ENOUGH
                ? Optional.empty()
                : Optional.of(Sha256.hex((page.title() + "\n" + text).getBytes(StandardCharsets.UTF_8)));
    }
}
