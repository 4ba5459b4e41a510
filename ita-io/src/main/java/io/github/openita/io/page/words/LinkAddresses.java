package io.github.openita.io.page.words;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells which {@code href} of a page lead to something, and where. Immutable and thread-safe. */
public final class LinkAddresses {

    private static final Pattern WHOLE = Pattern.compile("https?://[^/?#\\s]+(?:[/?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+-]*+):.*", Pattern.DOTALL);
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("www\\.[^/]+(?:/.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ONLY_SCHEME = Pattern.compile("https?:/*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDS = Pattern.compile("\\p{Cc}+");
    /** What a server or a script would have put in. */
    private static final Pattern TEMPLATE = Pattern.compile("<[?%]|\\{\\{|\\$\\{|\\$\\w+(?:\\[|->)");

    /** The address of the page; empty where it is not known. */
    private final String base;

    private LinkAddresses(String base) {
        this.base = base;
    }

    /** Addresses that stay as they are written. */
    public static LinkAddresses asWritten() {
        return new LinkAddresses("");
    }

    /**
     * Addresses that are completed.
     *
     * @param base the address of the page that they stand on
     * @throws InvalidInputException where that is not a whole address
     */
    public static LinkAddresses on(String base) {
        String plain = ThaiText.normalize(base);
        if (WHOLE.matcher(plain).matches()) {
            return new LinkAddresses(plain);
        }
        String quoted = ThaiText.quoted(base);
        throw new InvalidInputException(
                quoted + ": ต้องเป็นที่อยู่เต็มของหน้า เช่น https://www.example.go.th/ita",
                quoted + ": must be the whole address of the page, such as https://www.example.go.th/ita");
    }

    /** The same, on a page that says itself what its addresses go on from. */
    public LinkAddresses from(String baseOfPage) {
        String own = base.isEmpty() ? ThaiText.normalize(baseOfPage) : resolved(baseOfPage);
        return WHOLE.matcher(own).matches() ? new LinkAddresses(own) : this;
    }

    /**
     * Finds where a link leads.
     *
     * @param href as the page writes it
     * @return the address, whole where that of the page is known; empty where it is none: nothing, a place of the same
     *     page, a script, an address of mail, a template that was never filled in
     */
    public Optional<String> find(String href) {
        String written = ThaiText.normalize(ENDS.matcher(href).replaceAll(""));
        Matcher scheme = SCHEME.matcher(written);
        boolean whole = scheme.matches();
        if (written.isEmpty()
                || written.startsWith("#")
                || ONLY_SCHEME.matcher(written).matches()
                || TEMPLATE.matcher(written).find()
                || (whole && !isOfPages(scheme.group(1)))) {
            return Optional.empty();
        }
        if (base.isEmpty() || whole || WITHOUT_SCHEME.matcher(written).matches()) {
            return Optional.of(written);
        }
        String resolved = resolved(written);
        return Optional.of(resolved.isEmpty() ? written : resolved);
    }

    private static boolean isOfPages(String scheme) {
        String small = scheme.toLowerCase(Locale.ROOT);
        return small.equals("http") || small.equals("https") || small.equals("ftp");
    }

    private String resolved(String address) {
        Element link = new Element("a");
        link.setBaseUri(base);
        return link.attr("href", address).absUrl("href");
    }
}
