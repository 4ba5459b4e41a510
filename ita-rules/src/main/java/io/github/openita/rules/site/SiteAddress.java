package io.github.openita.rules.site;

import io.github.openita.rules.link.LinkForm;
import io.github.openita.rules.link.PercentEncoding;
import io.github.openita.rules.reading.SiteLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address under which the site in the folder is published; tells links into it from those that lead elsewhere.
 *
 * <p>Into it lead relative links, which start at its root, and those to the same host and port, {@code www.} ignored,
 * whose path lies below that of the address: for {@code https://www.example.go.th/city/} only {@code /city/…}. A
 * subdomain is a site of its own, and so is everything where there is no address. Immutable and thread-safe.
 */
public final class SiteAddress {

    private static final String INDEX = "index.html";
    private static final String SEPARATORS = "/\\";
    private static final Set<String> PROGRAMS =
            Set.of("php", "php5", "phtml", "asp", "aspx", "ashx", "jsp", "jspx", "do", "cgi", "pl", "cfm");

    private final @Nullable String host;
    private final String port;
    /** Scheme and host as they are written. */
    private final String origin;
    /** The folder of the host that the root of the site is, with a slash at both ends. */
    private final String base;

    private SiteAddress(@Nullable String host, String port, String origin, String base) {
        this.host = host;
        this.port = port;
        this.origin = origin;
        this.base = base;
    }

    /**
     * {@return it as the root of that site}
     *
     * @param website the address of the agency's web site, where it has one
     */
    public static SiteAddress of(Optional<String> website) {
        String host = website.flatMap(LinkForm::hostOf).orElse(null);
        if (host == null) {
            return new SiteAddress(null, "", "", "/");
        }
        Parts parts = Parts.of(website.orElseThrow(), true);
        return new SiteAddress(
                host, parts.port, originOf(website.orElseThrow()), baseOf(PercentEncoding.decode(parts.path)));
    }

    private static String originOf(String website) {
        String plain = Parts.cleaned(website).replace('\\', '/');
        int slashes = plain.indexOf("//");
        String scheme = plain.regionMatches(true, 0, "http:", 0, 5) ? "http://" : "https://";
        String rest = slashes < 0 ? plain : plain.substring(slashes + 2);
        int end = rest.indexOf('/');
        return scheme + (end < 0 ? rest : rest.substring(0, end));
    }

    /** The folder of a path, whose last step is a file where it has a dot. */
    private static String baseOf(String path) {
        String slashed = path.replace('\\', '/');
        int last = slashed.lastIndexOf('/') + 1;
        boolean file = slashed.substring(last).contains(".");
        String folder = file ? slashed.substring(0, last) : slashed + "/";
        return ("/" + folder).replaceAll("/{2,}", "/");
    }

    /**
     * {@return where it leads in this site; empty where it leads to another}
     *
     * @param url a link that leads somewhere
     */
    public Optional<Way> wayOf(String url) {
        LinkForm form = LinkForm.of(url);
        Parts parts = Parts.of(url, form.host() != null);
        if (form.host() != null && !(form.host().equals(host) && parts.web && parts.port.equals(port))) {
            return Optional.empty();
        }
        String path = PercentEncoding.decode(parts.path).replace('\\', '/');
        if (form.host() == null && !path.startsWith("/")) {
            return Optional.of(way(path, parts));
        }
        if (!(path + "/").startsWith(base)) {
            return Optional.empty();
        }
        String below = path.substring(Math.min(base.length(), path.length()));
        return Optional.of(way(below, parts));
    }

    /**
     * {@return the address under which a visitor finds it; empty where it has none that begins with {@code http}}
     *
     * @param url a link that leads somewhere
     */
    public Optional<String> addressOf(String url) {
        String plain = Parts.cleaned(url);
        if (Parts.startsWith(plain, "http://") || Parts.startsWith(plain, "https://")) {
            return Optional.of(plain);
        }
        LinkForm form = LinkForm.of(url);
        if (form.dead()) {
            return Optional.empty();
        }
        if (plain.startsWith("//")) {
            return Optional.of("https:" + plain);
        }
        if (form.host() != null) {
            boolean scheme = form.host().endsWith(":") || plain.indexOf("://") >= 0;
            return scheme ? Optional.empty() : Optional.of("https://" + plain);
        }
        if (origin.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(origin + (plain.startsWith("/") ? plain : base + plain));
    }

    /**
     * A way into the site.
     *
     * @param link where it leads; {@code null} where it climbs out of the site again
     * @param withQuery where it leads in a site that was saved from a server which makes its pages, one file for each
     *     query, by the names that tools give them; none where it has no query
     */
    public record Way(@Nullable SiteLink link, List<SiteLink> withQuery) {

        /** Copies the list. */
        public Way {
            withQuery = List.copyOf(withQuery);
        }

        /**
         * {@return whether a server makes one page or another of it by its query, as for {@code /?page_id=2} and {@code
         * index.php?id=2}; a page or file that stands there as it is, is the same whatever its query}
         */
        public boolean isChosenByServer() {
            if (link == null || withQuery.isEmpty()) {
                return false;
            }
            int last = link.names().size() - 1;
            String name =
                    last < 0 || link.folder() ? "" : link.names().get(last).toLowerCase(Locale.ROOT);
            return name.indexOf('.') < 0 || PROGRAMS.contains(name.substring(name.lastIndexOf('.') + 1));
        }
    }

    private static Way way(String path, Parts parts) {
        SiteLink link = linkOf(path, parts.fragment);
        if (link == null || parts.query.isEmpty()) {
            return new Way(link, List.of());
        }
        List<SiteLink> withQuery = new ArrayList<>();
        for (String mark : List.of("?", "@")) {
            for (String ending : List.of("", ".html")) {
                List<String> names = new ArrayList<>(link.names());
                String page = link.folder() || names.isEmpty() ? INDEX : names.remove(names.size() - 1);
                names.add(page + mark + parts.query + ending);
                withQuery.add(new SiteLink(names, false, link.anchor()));
            }
        }
        return new Way(link, withQuery);
    }

    private static @Nullable SiteLink linkOf(String path, String fragment) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                if (names.isEmpty()) {
                    return null;
                }
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        boolean folder = List.of("", ".", "..").contains(path.substring(path.lastIndexOf('/') + 1));
        return new SiteLink(names, folder, anchorOf(fragment));
    }

    /** The place in the page; not the top, which every page has, nor the routes of a script or words to be marked. */
    private static Optional<String> anchorOf(String fragment) {
        int directive = fragment.indexOf(":~:");
        String anchor = directive < 0 ? fragment : fragment.substring(0, directive);
        boolean known = anchor.isEmpty() || anchor.toLowerCase(Locale.ROOT).equals("top");
        return known || anchor.startsWith("/") || anchor.startsWith("!")
                ? Optional.empty()
                : Optional.of(PercentEncoding.decode(anchor));
    }

    /** An address taken to pieces as browsers do it. */
    private record Parts(boolean web, String port, String path, String query, String fragment) {

        static Parts of(String url, boolean withHost) {
            String text = cleaned(url);
            boolean secure = startsWith(text, "https:");
            boolean scheme = secure || startsWith(text, "http:");
            boolean web = !startsWith(text, "ftp:");
            int start = scheme ? text.indexOf(':') + 1 : 0;
            while (start < text.length() && SEPARATORS.indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            int path = withHost ? endOf(text, start, "/\\?#") : 0;
            int query = endOf(text, path, "?#");
            int fragment = text.indexOf('#', path);
            return new Parts(
                    web,
                    withHost ? portOf(text.substring(start, path), secure) : "",
                    text.substring(path, query),
                    query < text.length() && text.charAt(query) == '?'
                            ? PercentEncoding.decode(text.substring(query + 1, endOf(text, query + 1, "#")))
                            : "",
                    fragment < 0 ? "" : text.substring(fragment + 1));
        }

        private static boolean startsWith(String text, String scheme) {
            return text.regionMatches(true, 0, scheme, 0, scheme.length());
        }

        private static int endOf(String text, int from, String stops) {
            int at = from;
            while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return at;
        }

        /** What stands behind the colon of an authority, where that is not the usual one. */
        private static String portOf(String authority, boolean secure) {
            int colon = authority.lastIndexOf(':');
            boolean given = colon > authority.lastIndexOf('@');
            String port = given ? authority.substring(colon + 1) : "";
            return port.equals(secure ? "443" : "80") ? "" : port;
        }

        /** Without spaces and controls around it and line ends and tabs within. */
        private static String cleaned(String url) {
            StringBuilder kept = new StringBuilder(url.length());
            url.chars().filter(c -> c != '\t' && c != '\n' && c != '\r').forEach(c -> kept.append((char) c));
            int end = kept.length();
            while (end > 0 && kept.charAt(end - 1) <= ' ') {
                end--;
            }
            int start = 0;
            while (start < end && kept.charAt(start) <= ' ') {
                start++;
            }
            return kept.substring(start, end);
        }
    }
}
