package io.github.openita.rules;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.InvalidInputException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Holds disclosures against a rule set: the completeness check (การตรวจความครบถ้วน). This class is immutable and
 * thread-safe; build it once and share it.
 *
 * <p>One run finds everything. An item with elements is checked for every element of its requirement, an item without
 * them only for its links, its year and its freshness. What cannot be evaluated is listed, never passed.
 */
public final class DisclosureChecker {

    private final RuleSet ruleSet;
    private final Scorer scorer;
    private final Basis failBasis;
    private final boolean strict;
    private final @Nullable LocalDate asOf;
    private final @Nullable PublishedSite site;

    private DisclosureChecker(
            RuleSet ruleSet,
            Scorer scorer,
            Basis failBasis,
            boolean strict,
            @Nullable LocalDate asOf,
            @Nullable PublishedSite site) {
        this.ruleSet = ruleSet;
        this.scorer = scorer;
        this.failBasis = failBasis;
        this.strict = strict;
        this.asOf = asOf;
        this.site = site;
    }

    /**
     * @param ruleSet what is asked for
     * @return a checker for it that fails on every basis but an unverified one and judges no freshness
     */
    public static DisclosureChecker of(RuleSet ruleSet) {
        return new DisclosureChecker(ruleSet, Scorer.of(ruleSet.getEdition()), Basis.INFERRED, false, null, null);
    }

    /**
     * @param day the day for which freshness is judged; the library never asks the clock
     * @return a checker for that day
     */
    public DisclosureChecker asOf(LocalDate day) {
        return new DisclosureChecker(ruleSet, scorer, failBasis, strict, day, site);
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
        return new DisclosureChecker(
                ruleSet, scorer, weakest == Basis.OFFICIAL ? Basis.ASSESSOR : weakest, strict, asOf, site);
    }

    /**
     * @return a checker that fails on every basis, and takes an item without elements for one that shows none of them
     */
    public DisclosureChecker strict() {
        return new DisclosureChecker(ruleSet, scorer, Basis.UNVERIFIED, true, asOf, site);
    }

    /**
     * Follows links, too: those into the agency's own site must lead to files there, and data files that items name
     * must hold what they are said to hold. A link that leads elsewhere is listed in the report and never followed.
     *
     * <p>A data file is held against those elements of its item that have a column in it. The column is known by the
     * identifier of the element or by its wording, whole or shortened ({@code ปัญหา}, {@code โครงการ}, {@code งบประมาณ
     * (บาท)}), else by the letter that the document gives ({@code ช่อง D}). No cell of such a column may be blank;
     * totals and notes do not count as rows. "None" and placeholders are judged as in the document, and warn where
     * other cells of the column say something. An element must have a column where the document says that it stands in
     * the data file, or says {@code true} while the item links to nothing but data files. Where a file shows other
     * elements of its item, a missing column warns if the document says only {@code true}, or nothing of the item's
     * elements while it links to nothing else, and is noted if the document itself says what is asked for; what it says
     * to stand elsewhere, as on a page of the report, need not be in the file. Data files other than CSV are not
     * opened.
     *
     * @param published the site as it is about to be published
     * @return a checker that looks at it as well
     */
    public DisclosureChecker withSite(PublishedSite published) {
        return new DisclosureChecker(ruleSet, scorer, failBasis, strict, asOf, published);
    }

    /** {@return what it asks for} */
    public RuleSet getRuleSet() {
        return ruleSet;
    }

    /**
     * @param disclosure what an agency discloses
     * @return what was found; findings have no line or column, their pointers are those of the canonical document
     */
    public CheckReport check(Disclosure disclosure) {
        return check(new ModelDocument(disclosure));
    }

    /**
     * @param document what an agency discloses, with the text it was read from
     * @return what was found, in the text as well, each at its place
     */
    public CheckReport check(DisclosureDocument document) {
        return new CheckRun(this, document).report();
    }

    Scorer scorer() {
        return scorer;
    }

    boolean isStrict() {
        return strict;
    }

    @Nullable
    LocalDate day() {
        return asOf;
    }

    @Nullable
    PublishedSite site() {
        return site;
    }

    Severity severityOf(@Nullable Basis basis) {
        return basis != null && basis.compareTo(failBasis) <= 0 ? Severity.ERROR : Severity.WARNING;
    }
}
