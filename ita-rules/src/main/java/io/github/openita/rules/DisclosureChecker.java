package io.github.openita.rules;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.internal.problem.JudgedDay;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.check.CheckEngine;
import io.github.openita.rules.check.CheckResult;
import io.github.openita.rules.check.CheckSettings;
import io.github.openita.rules.check.Forecaster;
import io.github.openita.rules.check.ModelDocument;
import io.github.openita.rules.reading.LinkVisitor;
import io.github.openita.rules.reading.PublishedSite;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds disclosures against a rule set: the completeness check (การตรวจความครบถ้วน). This class is immutable and
 * thread-safe; build it once and share it.
 *
 * <p>One run finds everything. An item with elements is checked for every element of its requirement, an item without
 * them only for its links, its year and its freshness. What cannot be evaluated is listed, never passed.
 */
public final class DisclosureChecker {

    private static final Pattern OWN_CHECK = Pattern.compile("x-[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final CheckSettings settings;
    private final CheckEngine engine;

    private DisclosureChecker(CheckSettings settings) {
        this.settings = settings;
        this.engine = new CheckEngine(settings);
    }

    private DisclosureChecker with(CheckSettings other) {
        return new DisclosureChecker(other);
    }

    /**
     * Makes a checker that fails on every basis but an unverified one and judges no freshness.
     *
     * @param ruleSet what is asked for
     * @return a checker for it
     */
    public static DisclosureChecker of(RuleSet ruleSet) {
        return new DisclosureChecker(new CheckSettings(
                Objects.requireNonNull(ruleSet, "ruleSet"),
                Basis.INFERRED,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of()));
    }

    /**
     * Judges freshness as well.
     *
     * @param day the day for which it is judged; the library never asks the clock
     * @return a checker for that day
     * @throws InvalidInputException for a day whose year is of the Buddhist Era, or before 1900
     */
    public DisclosureChecker asOf(LocalDate day) {
        return with(settings.withAsOf(JudgedDay.of(day)));
    }

    /**
     * Moves the line between elements and years that fail and those that only warn.
     *
     * @param weakest the weakest basis that fails: official (which includes the assessor's word), inferred, unverified,
     *     or any between
     * @return a checker with that line
     * @throws InvalidInputException for {@link Basis#UNKNOWN}, which nothing can rest on
     */
    public DisclosureChecker failBasis(Basis weakest) {
        if (weakest == Basis.UNKNOWN) {
            throw new InvalidInputException(
                    "unknown ใช้เป็นเส้นแบ่งไม่ได้: ใช้ official, inferred หรือ unverified",
                    "unknown can be no limit: use official, inferred or unverified");
        }
        return with(settings.withFailBasis(weakest == Basis.OFFICIAL ? Basis.ASSESSOR : weakest));
    }

    /**
     * Fails on every basis, and takes an item without elements for one that shows none of them.
     *
     * @return a checker that does so
     */
    public DisclosureChecker strict() {
        return with(settings.strictly());
    }

    /**
     * Follows links, too: those into the agency's own site must lead to files there, and the files that items name must
     * hold what they are said to hold. A link that leads elsewhere is listed in the report and never followed.
     *
     * <p>A data file is held against those elements of its item that have a column in it. The column is known by the
     * identifier of the element or by its wording, whole or shortened ({@code ปัญหา}, {@code โครงการ}, {@code งบประมาณ
     * (บาท)}), else by the letter that the document gives ({@code ช่อง D}). No cell of such a column may be blank;
     * totals and notes do not count as rows. "None" and placeholders are judged as in the document, and warn where
     * other cells of the column say something. An element must have a column where the document says that it stands in
     * the data file, or says {@code true} while the item links to nothing but data files. Where a file shows other
     * elements of its item, a missing column warns if the document says only {@code true}, or nothing of the item's
     * elements while it links to nothing else, and is noted if the document itself says what is asked for; what it says
     * to stand elsewhere, as on a page of the report, need not be in the file. The sheets of a workbook are such tables,
     * and so are the tables of a text, but that those need not show any element.
     *
     * <p>Of every page and file it is told whether it is empty, damaged, encrypted or not what its name says: errors. Of
     * texts it is told whether they show the item's year, name its elements, and say something after each name: warnings,
     * since reading is no proof. All files of an item are one body. Where something of it could not be read, such as a
     * scan, what is not found is not evaluated.
     *
     * @param published the site as it is about to be published, such as a {@code SiteFolder} of the io module
     * @return a checker that looks at it as well
     */
    public DisclosureChecker withSite(PublishedSite published) {
        return with(settings.withSite(published));
    }

    /**
     * Tries links as an assessor would, over the network: those that lead out of the site of {@link #withSite} or,
     * where there is none, all that begin with {@code http://} or {@code https://}. What they deliver is opened like a
     * file of the site. What could not be reached for the network's sake is listed as not evaluated.
     *
     * @param visitor tries the links; it is told all of them before the first item is checked
     * @return a checker that has links tried as well
     */
    public DisclosureChecker withLinks(LinkVisitor visitor) {
        return with(settings.withLinks(visitor));
    }

    /**
     * Adds a check of the agency's own, which is put to every item that a disclosure has, after all others. What it
     * finds is of kind {@link FindingKind#OWN} and counts like any other finding: in the summary, the verdicts and the
     * forecast. An exception that it throws ends the check of the disclosure.
     *
     * @param id a name that starts with {@code x-}, such as {@code x-https}: then at most 100 letters of ASCII,
     *     digits, dots, underscores and hyphens, the first no sign; its rules are named {@code x-https/o17}
     * @param check the check, thread-safe
     * @return a checker that has it
     * @throws InvalidInputException for another name, or one that another check of this checker has
     */
    public DisclosureChecker withCheck(String id, ItemCheck check) {
        if (!OWN_CHECK.matcher(id).matches()) {
            String shown = ThaiText.quoted(id);
            throw new InvalidInputException(
                    shown
                            + ": ชื่อของการตรวจที่เพิ่มเองต้องขึ้นต้นด้วย x- ตามด้วย a-z A-Z 0-9 . _ หรือ - ไม่เกิน 100 ตัว เช่น x-https",
                    shown
                            + ": the name of an own check must start with x-, then up to 100 of a-z A-Z 0-9 . _ and -, such as x-https");
        }
        Map<String, ItemCheck> more = new LinkedHashMap<>(settings.ownChecks());
        if (more.putIfAbsent(id, Objects.requireNonNull(check, "check")) != null) {
            throw new InvalidInputException(
                    id + ": มีการตรวจชื่อนี้อยู่แล้ว ใช้ชื่ออื่น", id + ": there is a check of that name, use another");
        }
        return with(settings.withOwnChecks(settings.ruleSet().withOwnCheck(id), more));
    }

    /** {@return what it asks for} */
    public RuleSet getRuleSet() {
        return settings.ruleSet();
    }

    /**
     * Checks a disclosure that was put together in code.
     *
     * @param disclosure what an agency discloses
     * @return what was found; findings have no line or column, their pointers are those of the canonical document
     */
    public CheckReport check(Disclosure disclosure) {
        return check(new ModelDocument(disclosure));
    }

    /**
     * Checks a disclosure that was read.
     *
     * @param document what an agency discloses, with the text it was read from
     * @return what was found, in the text as well, each at its place
     */
    public CheckReport check(DisclosureDocument document) {
        CheckResult result = engine.check(document);
        return new CheckReport(
                settings.ruleSet()::version,
                document.getDisclosure().getAgency(),
                document.getSource(),
                document::getSourceSha256,
                settings.asOf(),
                result.summary(),
                result.findings(),
                result.items(),
                new Forecaster(settings.ruleSet().getEdition(), result.items(), result.doubtful()),
                result.notEvaluated(),
                settings.site().map(PublishedSite::getName),
                result.externalLinks(),
                settings.links().map(LinkVisitor::getName),
                Optional.empty());
    }

    /** {@return what it checks by and for which day, {@code nacc-2567.r1 as of 2024-04-30}} */
    @Override
    public String toString() {
        return settings.ruleSet() + settings.asOf().map(day -> " as of " + day).orElse("");
    }
}
