package io.github.openita.io.online;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.internal.HtmlBytes;
import io.github.openita.io.internal.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
            return Optional.of(
                    new WebPage(HtmlBytes.parse(bytes, contentType.flatMap(ContentType::charset), address.toString())));
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
                .map(heading -> ThaiText.plain(heading).toLowerCase(Locale.ROOT))
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

    /** What WordPress puts in the place of a page that has a password, under its title and among all its menus. */
    private static final String LOCKED = "form[action*=action=postpass] input[type=password]";

    /**
     * {@return whether it is a form to log in, and not a page that only has one in a corner}
     *
     * @param address where it came from
     */
    boolean asksForLogin(URI address) {
        if (PageWords.isScripted(address) && headings().stream().anyMatch(PageWords::isNoAccess)) {
            return true;
        }
        if (!page.select(LOCKED).isEmpty()) {
            return true;
        }
        List<Element> passwords = page.select("input[type=password]");
        return !passwords.isEmpty()
                && (PageWords.isLoginPath(address)
                        || headings().stream().anyMatch(PageWords::isLogin)
                        || (text.length() <= LITTLE && !PageWords.isScripted(address)));
    }

    /**
     * {@return where it leads; empty where it has something of its own}
     *
     * @param address where it came from
     */
    Optional<OnwardPage> onwards(URI address) {
        return OnwardPage.of(page, text, address);
    }

    private static final int ENOUGH = 80;

    /** {@return what it has in common with the same page at another address; empty where too little is on it to tell} */
    Optional<String> fingerprint() {
        return text.length() < ENOUGH
                ? Optional.empty()
                : Optional.of(Sha256.hex((page.title() + "\n" + text).getBytes(StandardCharsets.UTF_8)));
    }
}
