package io.github.openita.core.nacc;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The editions that are known, by name and revision. This class is immutable and thread-safe.
 *
 * <p>{@code nacc-2567} is the newest revision known here, {@code nacc-2567.r1} is that one whatever comes later. Names
 * are taken as people write them: {@code NACC-2567}, {@code ๒๕๖๗}. An edition is made when it is first asked for.
 */
public final class EditionCatalog {

    private static final int FIRST_YEAR_OF_THIS_FORM = 2562;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}(?:\\.r.*)?");
    private static final Pattern REVISION = Pattern.compile("(.*)\\.r([1-9][0-9]{0,3})");
    private static final Pattern OF_THE_COMMISSION = Pattern.compile("nacc-([0-9]{4})");

    static final EditionCatalog EMPTY = new EditionCatalog(Map.of());

    private final Map<String, NavigableMap<Integer, Supplier<Edition>>> revisions;

    private EditionCatalog(Map<String, NavigableMap<Integer, Supplier<Edition>>> revisions) {
        this.revisions = revisions;
    }

    /**
     * Adds an edition.
     *
     * @param edition an edition
     * @return a catalog that knows it too, in place of what had its name and revision
     */
    public EditionCatalog with(Edition edition) {
        return with(edition.getName(), edition.getRevision(), () -> edition);
    }

    EditionCatalog with(String name, int revision, Supplier<Edition> edition) {
        Map<String, NavigableMap<Integer, Supplier<Edition>>> more = new LinkedHashMap<>(revisions);
        NavigableMap<Integer, Supplier<Edition>> all =
                new TreeMap<>(more.getOrDefault(name, Collections.emptyNavigableMap()));
        all.put(revision, edition);
        more.put(name, all);
        return new EditionCatalog(Collections.unmodifiableMap(more));
    }

    /**
     * Finds an edition.
     *
     * @param name a name such as {@code nacc-2567}, {@code 2567} or, for exactly that revision, {@code nacc-2567.r1}
     * @return that edition; empty where it is not known here
     */
    public Optional<Edition> find(String name) {
        String canonical = canonicalName(name);
        NavigableMap<Integer, Supplier<Edition>> known = revisions.get(canonical);
        if (known != null) {
            return Optional.of(known.lastEntry().getValue().get());
        }
        Matcher revision = REVISION.matcher(canonical);
        return revision.matches()
                ? Optional.ofNullable(revisions.get(revision.group(1)))
                        .map(all -> all.get(Integer.valueOf(revision.group(2))))
                        .map(Supplier::get)
                : Optional.empty();
    }

    /**
     * Finds an edition that must be known.
     *
     * @param name a name such as {@code nacc-2567}, {@code 2567} or, for exactly that revision, {@code nacc-2567.r1}
     * @return that edition
     * @throws InvalidInputException for a name or revision that is not known here; the message lists those that are
     */
    public Edition of(String name) {
        return find(name).orElseThrow(() -> unknown(name));
    }

    /** {@return every revision of all editions, by name as they were added, the oldest revision first} */
    public List<Edition> all() {
        return revisions.values().stream()
                .flatMap(all -> all.values().stream())
                .map(Supplier::get)
                .toList();
    }

    /**
     * Names an edition so that it is found again here.
     *
     * @param edition an edition
     * @return its name, with the revision where a newer one is known
     */
    public String nameOf(Edition edition) {
        NavigableMap<Integer, Supplier<Edition>> known = revisions.get(edition.getName());
        return known == null || known.lastKey() <= edition.getRevision()
                ? edition.getName()
                : edition.nameWithRevision();
    }

    static String canonicalName(String name) {
        Objects.requireNonNull(name, "name");
        String plain = ThaiText.toArabicDigits(ThaiText.normalize(name)).toLowerCase(Locale.ROOT);
        return YEAR.matcher(plain).matches() ? "nacc-" + plain : plain;
    }

    private InvalidInputException unknown(String name) {
        String canonical = canonicalName(name);
        Matcher revision = REVISION.matcher(canonical);
        String base = revision.matches() ? revision.group(1) : canonical;
        NavigableMap<Integer, Supplier<Edition>> known = revisions.get(base);
        if (known != null) {
            String numbered =
                    known.keySet().stream().map(number -> base + ".r" + number).collect(Collectors.joining(", "));
            return new InvalidInputException(
                    "ไม่มี " + name + ": ฉบับที่มีคือ " + numbered, "no " + name + ": there is " + numbered);
        }
        Matcher year = OF_THE_COMMISSION.matcher(base);
        if (year.matches()) {
            return unknown(FiscalYear.of(Integer.parseInt(year.group(1))));
        }
        return new InvalidInputException(
                "ไม่รู้จักแบบประเมิน " + ThaiText.quoted(name) + ": มี " + names(),
                "unknown edition " + ThaiText.quoted(name) + ": there are " + names());
    }

    InvalidInputException unknown(FiscalYear year) {
        return year.getValue() < FIRST_YEAR_OF_THIS_FORM
                ? new InvalidInputException(
                        "ปีงบประมาณ " + year + " ใช้แบบประเมินคนละแบบ (ห้าดัชนี) จึงคำนวณด้วยวิธีนี้ไม่ได้: มี "
                                + names(),
                        "fiscal year " + year + " had another form (five indices) and is not computed here: there are "
                                + names())
                : new InvalidInputException(
                        "ไม่รู้จักแบบประเมินปีงบประมาณ " + year + ": มี " + names(),
                        "no edition of fiscal year " + year + " is known: there are " + names());
    }

    private String names() {
        return String.join(", ", revisions.keySet());
    }
}
