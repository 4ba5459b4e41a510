package io.github.openita.rules.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a link looks as if it led to, which is no proof. Static methods only; nothing is copied to look. */
public final class LinkLook {

    /** The third letter of each is a g or a hyphen, by which they are found. */
    private static final String[] LOGINS = {"login", "logon", "signin", "sign-in", "wp-admin"};

    private static final String[] LOGIN_HOSTS = {"accounts.google.com", "login.microsoftonline.com"};
    /** The first letters of both: hardly any other host has one of them. */
    private static final String FIRST_OF_LOGIN_HOSTS = "aAlL";

    private static final Set<String> FILES = Set.of(
            "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv", "tsv", "json", "xml", "ppt", "pptx", "zip",
            "rar", "txt", "jpg", "jpeg", "png", "gif", "webp", "tif", "tiff");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
    private static final String[] HOMES = {
        "", ".", "index.html", "index.htm", "index.php", "index.asp", "index.aspx", "index.jsp", "default.aspx", "home"
    };

    /** The longest ending that is one. */
    private static final int LONGEST = 5;

    private static final int LONGEST_HOME =
            Stream.of(HOMES).mapToInt(String::length).max().orElseThrow();

    private LinkLook() {}

    /**
     * {@return whether it looks as if it led to a form to log in, and not to a file}
     *
     * @param url a link
     */
    public static boolean isLogin(String url) {
        return (isOfLoginHost(url) || isAnyLogin(url, 'g') || isAnyLogin(url, 'G') || isAnyLogin(url, '-'))
                && !isFile(url);
    }

    private static boolean isOfLoginHost(String url) {
        int host = startOfHost(url);
        if (host <= 0 || host == url.length() || FIRST_OF_LOGIN_HOSTS.indexOf(url.charAt(host)) < 0) {
            return false;
        }
        for (String login : LOGIN_HOSTS) {
            if (url.regionMatches(true, host, login, 0, login.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands there whose third letter is that one. */
    private static boolean isAnyLogin(String url, char third) {
        for (int i = url.indexOf(third, 3); i >= 0; i = url.indexOf(third, i + 1)) {
            if (isSecond(url.charAt(i - 1)) && isLoginAt(url, i - 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words have it as their second letter, which the g of {@code .go.th} has not before it. */
    private static boolean isSecond(char c) {
        return c == 'o' || c == 'i' || c == 'p' || c == 'O' || c == 'I' || c == 'P';
    }

    private static boolean isLoginAt(String url, int at) {
        if ("/?&=-_.#".indexOf(url.charAt(at - 1)) < 0) {
            return false;
        }
        for (String word : LOGINS) {
            int end = at + word.length();
            if (url.regionMatches(true, at, word, 0, word.length())
                    && (end == url.length() || !Character.isLetterOrDigit(url.charAt(end)))) {
                return !isOfHost(url, at);
            }
        }
        return false;
    }

    /** A host may be called so and not ask for it. */
    private static boolean isOfHost(String url, int at) {
        int host = url.indexOf("//");
        int path = host < 0 ? -1 : url.indexOf('/', host + 2);
        return host >= 0 && (path < 0 || at < path);
    }

    /**
     * {@return whether it is the home page of a site and no place in it}
     *
     * @param url a link
     * @param website the address of the agency's own site, where it is known
     */
    public static boolean isHome(String url, Optional<String> website) {
        int last = url.lastIndexOf('/') + 1;
        if (url.length() - last > LONGEST_HOME && last > "https://".length()) {
            return false;
        }
        if (last > "https://".length() && !isNameOfHome(url, last)) {
            return false;
        }
        int start = startOfPath(url);
        int name = Math.max(start, last);
        if (!isNameOfHome(url, name) || url.indexOf('?', start) >= 0 || url.indexOf('#', start) >= 0) {
            return false;
        }
        for (int i = start; i < name; i++) {
            if (url.charAt(i) != '/' && url.charAt(i) != '.') {
                return website.filter(home -> isSameFolder(url.substring(0, name), home))
                        .isPresent();
            }
        }
        return true;
    }

    private static boolean isNameOfHome(String url, int from) {
        int length = url.length() - from;
        for (String home : HOMES) {
            if (home.length() == length && url.regionMatches(true, from, home, 0, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameFolder(String folder, String website) {
        return withoutSlash(folder).equals(withoutSlash(website));
    }

    private static String withoutSlash(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        int start = address.indexOf("//") + 1;
        String bare = address.substring(start == 0 ? 0 : start + 1, Math.max(end, start == 0 ? 0 : start + 1));
        return bare.startsWith("www.") ? bare.substring("www.".length()) : bare;
    }

    private static int startOfPath(String url) {
        int host = startOfHost(url);
        if (host < 0) {
            return 0;
        }
        int path = url.indexOf('/', host);
        int end = endOfPath(url);
        return path < 0 ? end : Math.min(path, end);
    }

    /** Where the host begins; below 0 where none is named. */
    private static int startOfHost(String url) {
        return url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : url.startsWith("//") ? 2 : -1;
    }

    /**
     * {@return whether it names a file that is no web page, such as a PDF}
     *
     * @param url a link
     */
    public static boolean isFile(String url) {
        return isEnding(url, FILES);
    }

    /**
     * {@return whether it names a file, be it a page or another}
     *
     * @param url a link
     */
    public static boolean isNamed(String url) {
        return isEnding(url, FILES) || isEnding(url, PAGES);
    }

    private static boolean isEnding(String url, Set<String> endings) {
        int end = endOfPath(url);
        int dot = url.lastIndexOf('.', end - 1);
        return dot >= 0
                && end - dot - 1 <= LONGEST
                && end > dot + 1
                && isInPath(url, dot)
                && endings.contains(url.substring(dot + 1, end).toLowerCase(Locale.ROOT));
    }

    /** Whether a place before the end of the path is not in the host. */
    private static boolean isInPath(String url, int place) {
        int host = startOfHost(url);
        int path = host < 0 ? 0 : url.indexOf('/', host);
        return path >= 0 && path < place;
    }

    /**
     * {@return where the path of an address ends, before its query and its fragment}
     *
     * @param url a link
     */
    public static int endOfPath(String url) {
        int query = url.indexOf('?');
        int fragment = url.indexOf('#');
        int end = query < 0 ? url.length() : query;
        return fragment < 0 ? end : Math.min(fragment, end);
    }

    /**
     * {@return where the name of the file begins in an address, after the last slash of its path}
     *
     * @param url a link
     */
    public static int startOfName(String url) {
        return Math.max(url.lastIndexOf('/', endOfPath(url) - 1) + 1, startOfPath(url));
    }
}
