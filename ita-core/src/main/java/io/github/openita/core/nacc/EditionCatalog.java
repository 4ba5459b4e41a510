package io.github.openita.core.nacc;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.EditionSource;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The editions that are known, by name and revision. This class is immutable and thread-safe.
 *
 * <p>{@code nacc-2567} is the newest revision known here, {@code nacc-2567.r1} is that one whatever comes later. Names
 * are taken as people write them: {@code NACC-2567}, {@code ๒๕๖๗}. An edition is made when it is first asked for.
 */
public final class EditionCatalog {

    private static final int FIRST_YEAR_OF_THIS_FORM = 2562;
    private static final Pattern YEAR =
            Pattern.compile("(?:(?:ประจำ)?(?:ปีงบประมาณ|ปี)?\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*)([0-9]{4}(?:\\.r.*)?)");
    private static final Pattern REVISION = Pattern.compile("(.*)\\.r([1-9][0-9]{0,3})");
    private static final Pattern OF_THE_COMMISSION = Pattern.compile("nacc-([0-9]{4})");

    static final EditionCatalog EMPTY = new EditionCatalog(Map.of(), null);

    private final Map<String, NavigableMap<Integer, Supplier<Edition>>> revisions;
    /** What else is installed, under other names than the built-in ones; asked for when such a name is. */
    private final @Nullable InstalledEditions installed;

    private EditionCatalog(
            Map<String, NavigableMap<Integer, Supplier<Edition>>> revisions, @Nullable InstalledEditions installed) {
        this.revisions = revisions;
        this.installed = installed;
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

    /**
     * Adds the editions of a source, which is asked for them now.
     *
     * @param source somebody's own editions
     * @return a catalog that knows them too
     * @throws InvalidInputException where one of them is not what is known here by its name and revision
     */
    public EditionCatalog with(EditionSource source) {
        Objects.requireNonNull(source, "source");
        return with(List.of(source), Set.of());
    }

    /**
     * The same with all editions of these, none of which may change what is known here or what another one brings, or
     * bring a revision that is not known of the fixed names.
     */
    EditionCatalog with(List<EditionSource> sources, Set<String> fixed) {
        EditionCatalog catalog = this;
        Map<String, String> origins = new HashMap<>();
        for (EditionSource source : sources) {
            String origin = source.getClass().getName();
            for (Edition edition : source.editions()) {
                String name = edition.nameWithRevision();
                Edition known = catalog.find(name).orElse(null);
                if (known == null ? fixed.contains(edition.getName()) : !known.equals(edition)) {
                    throw contradiction(name, origin, origins.get(name));
                }
                origins.putIfAbsent(name, origin);
                catalog = catalog.with(edition);
            }
        }
        return catalog;
    }

    private static InvalidInputException contradiction(String name, String origin, @Nullable String other) {
        return other == null
                ? new InvalidInputException(
                        name + " ของ " + origin + " ไม่ตรงกับฉบับที่มีอยู่แล้ว: ให้ตั้งชื่ออื่น",
                        name + " of " + origin + " is not what is known by that name: give it another one")
                : new InvalidInputException(
                        name + " ของ " + origin + " ไม่ตรงกับของ " + other
                                + ": ให้เหลือฉบับเดียว หรือใช้ชื่ออื่นหรือเลขฉบับอื่น",
                        name + " of " + origin + " is not the one of " + other
                                + ": keep one, or give one another name or revision");
    }

    EditionCatalog with(String name, int revision, Supplier<Edition> edition) {
        Map<String, NavigableMap<Integer, Supplier<Edition>>> more = new LinkedHashMap<>(revisions);
        NavigableMap<Integer, Supplier<Edition>> all =
                new TreeMap<>(more.getOrDefault(name, Collections.emptyNavigableMap()));
        all.put(revision, edition);
        more.put(name, all);
        return new EditionCatalog(Collections.unmodifiableMap(more), installed);
    }

    /** The same, with whatever is installed beside it. */
    EditionCatalog with(InstalledEditions others) {
        return new EditionCatalog(revisions, others);
    }

    /** The names of its own. */
    Set<String> ownNames() {
        return revisions.keySet();
    }

    /** What is known of a name, by revision; empty where nothing is. */
    private NavigableMap<Integer, Supplier<Edition>> revisionsOf(String name) {
        NavigableMap<Integer, Supplier<Edition>> own = revisions.getOrDefault(name, Collections.emptyNavigableMap());
        NavigableMap<Integer, Supplier<Edition>> others = installed == null || installed.isBuiltIn(name)
                ? Collections.emptyNavigableMap()
                : installed.get().revisionsOf(name);
        if (others.isEmpty() || own.isEmpty()) {
            return others.isEmpty() ? own : others;
        }
        NavigableMap<Integer, Supplier<Edition>> all = new TreeMap<>(others);
        all.putAll(own);
        return all;
    }

    /** All names that are known, those of this catalog first. */
    private Set<String> nameSet() {
        Set<String> names = new LinkedHashSet<>(revisions.keySet());
        if (installed != null) {
            names.addAll(installed.get().ownNames());
        }
        return names;
    }

    /**
     * Finds an edition.
     *
     * @param name a name such as {@code nacc-2567}, {@code 2567} or, for exactly that revision, {@code nacc-2567.r1}
     * @return that edition; empty where it is not known here
     */
    public Optional<Edition> find(String name) {
        String canonical = canonicalName(name);
        Matcher revision = REVISION.matcher(canonical);
        if (revision.matches()) {
            return Optional.ofNullable(revisionsOf(revision.group(1)).get(Integer.valueOf(revision.group(2))))
                    .map(Supplier::get);
        }
        return Optional.ofNullable(revisionsOf(canonical).lastEntry())
                .map(newest -> newest.getValue().get());
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
        return nameSet().stream()
                .flatMap(name -> revisionsOf(name).values().stream())
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
        NavigableMap<Integer, Supplier<Edition>> known = revisionsOf(edition.getName());
        return known.isEmpty() || known.lastKey() <= edition.getRevision()
                ? edition.getName()
                : edition.nameWithRevision();
    }

    static String canonicalName(String name) {
        Objects.requireNonNull(name, "name");
        String plain = ThaiText.plain(name).toLowerCase(Locale.ROOT);
        Matcher year = YEAR.matcher(plain);
        return year.matches() ? "nacc-" + year.group(1) : plain;
    }

    private InvalidInputException unknown(String name) {
        String canonical = canonicalName(name);
        Matcher revision = REVISION.matcher(canonical);
        String base = revision.matches() ? revision.group(1) : canonical;
        NavigableMap<Integer, Supplier<Edition>> known = revisionsOf(base);
        if (!known.isEmpty()) {
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
        return String.join(", ", nameSet());
    }
}
