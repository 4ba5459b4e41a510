package io.github.openita.rules.baseline;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.BaselineComparison;
import io.github.openita.rules.BaselineState;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.CheckSummary;
import io.github.openita.rules.Evidence;
import io.github.openita.rules.Finding;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.NotEvaluated;
import io.github.openita.rules.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a check against a former one. Used once, not shared. */
public final class BaselineCheck {

    /** What is seen where a link is opened, if not in what was typed already. */
    private static final Set<FindingKind> OF_LINKS = EnumSet.of(
            FindingKind.DEAD_LINK,
            FindingKind.LOGIN_NEEDED,
            FindingKind.MOVED_AWAY,
            FindingKind.HOME_PAGE,
            FindingKind.UNREACHABLE);

    /** What is seen where the thing behind a link is read, if not in what was typed already. */
    private static final Set<FindingKind> OF_FILES = EnumSet.of(
            FindingKind.OTHER_YEAR,
            FindingKind.EMPTY_FILE,
            FindingKind.NOT_ITS_TYPE,
            FindingKind.UNREADABLE_FILE,
            FindingKind.NOT_FOUND_IN_FILE,
            FindingKind.EMPTY_IN_FILE,
            FindingKind.OWN);

    private final CheckReport now;
    private final CheckReport before;
    private final Set<Finding> carried;
    private final FindingMatch match;
    private final Set<String> notEvaluated;
    private final Set<QuestionCode> silent;
    private final Map<QuestionCode, ItemVerdict> items = new HashMap<>();
    private final Map<QuestionCode, Evidence> evidenceBefore = new HashMap<>();

    private BaselineCheck(CheckReport now, CheckReport before) {
        this.now = now;
        this.before = before;
        List<Finding> stillKnown =
                before.getBaseline().map(BaselineComparison::getNotEvaluated).orElse(List.of());
        this.carried = Set.copyOf(stillKnown);
        this.match = FindingMatch.of(
                Stream.concat(before.getFindings().stream(), stillKnown.stream())
                        .toList(),
                now.getFindings());
        this.notEvaluated =
                now.getNotEvaluated().stream().map(NotEvaluated::getRuleId).collect(Collectors.toSet());
        this.silent = now.getFindings().stream()
                .filter(finding -> finding.getKind() == FindingKind.UNREACHABLE)
                .flatMap(finding -> finding.getItem().stream())
                .collect(Collectors.toSet());
        now.getItems().forEach(item -> items.put(item.getCode(), item));
        before.getItems().forEach(item -> evidenceBefore.put(item.getCode(), item.getEvidence()));
    }

    /**
     * Holds a check against a former one.
     *
     * @param now the check
     * @param before the former one
     * @return what comes of it
     * @throws InvalidInputException where that is of another edition or surely another agency
     */
    public static BaselineCheck of(CheckReport now, CheckReport before) {
        refuseOther(now.getRuleSet().getId(), before.getRuleSet().getId());
        if (now.getAgency().isPresent() && before.getAgency().isPresent()) {
            refuseOther(now.getAgency().get(), before.getAgency().get());
        }
        return new BaselineCheck(now, before);
    }

    /**
     * {@return the findings of a check that has no former one}
     *
     * @param now the check
     */
    public static List<Finding> allNew(CheckReport now) {
        return now.getFindings().stream()
                .<Finding>map(finding ->
                        finding.toBuilder().baselineState(BaselineState.NEW).build())
                .toList();
    }

    /**
     * {@return what such a check is in numbers}
     *
     * @param now the check
     */
    public static BaselineComparison none(CheckReport now) {
        return BaselineComparison.builder()
                .newErrors(now.getSummary().getErrors())
                .newWarnings(now.getSummary().getWarnings())
                .newInfos(now.getSummary().getInfos())
                .unchanged(0)
                .build();
    }

    private static void refuseOther(String edition, String former) {
        if (!edition.equals(former)) {
            throw new InvalidInputException(
                    "ผลตรวจครั้งก่อนใช้ " + former + " แต่ครั้งนี้ใช้ " + edition + ": ใช้ผลตรวจของแบบประเมินเดียวกัน",
                    "the former check is by " + former + ", this one by " + edition + ": take one of the same edition");
        }
    }

    private static void refuseOther(Agency agency, Agency former) {
        if (agency.isOtherThan(former)) {
            throw new InvalidInputException(
                    "ผลตรวจครั้งก่อนเป็นของ " + nameOf(former) + " แต่ครั้งนี้เป็นของ " + nameOf(agency)
                            + ": ใช้ผลตรวจของหน่วยงานเดียวกัน",
                    "the former check is of " + nameOf(former) + ", this one of " + nameOf(agency)
                            + ": take one of the same agency");
        }
    }

    private static String nameOf(Agency agency) {
        return agency.getName().or(agency::getId).orElse("—");
    }

    /** {@return the findings, each with what it is beside the former check} */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < now.getFindings().size(); i++) {
            findings.add(now.getFindings().get(i).toBuilder()
                    .baselineState(stateOf(i))
                    .build());
        }
        return findings;
    }

    private BaselineState stateOf(int index) {
        return match.isKnown(index) ? BaselineState.UNCHANGED : BaselineState.NEW;
    }

    /** {@return what is new, known and gone} */
    public BaselineComparison comparison() {
        List<Finding> absent = new ArrayList<>();
        List<Finding> unseen = new ArrayList<>();
        for (Finding gone : match.gone()) {
            if (isLookedAt(gone)) {
                absent.add(gone.toBuilder().baselineState(BaselineState.ABSENT).build());
            } else {
                unseen.add(gone.toBuilder().baselineState(Optional.empty()).build());
            }
        }
        int known = 0;
        for (int i = 0; i < now.getFindings().size(); i++) {
            known += match.isKnown(i) ? 1 : 0;
            Finding finding = now.getFindings().get(i);
            match.partner(i)
                    .filter(former -> isHidden(former, finding))
                    .ifPresent(former -> unseen.add(
                            former.toBuilder().baselineState(Optional.empty()).build()));
        }
        return BaselineComparison.builder()
                .asOf(before.getAsOf())
                .newErrors(countNew(Severity.ERROR, CheckSummary::getErrors))
                .newWarnings(countNew(Severity.WARNING, CheckSummary::getWarnings))
                .newInfos(countNew(Severity.INFO, CheckSummary::getInfos))
                .unchanged(known)
                .absent(absent)
                .notEvaluated(unseen)
                .build();
    }

    /** What is listed and new, and what is not listed and more than was not listed before. */
    private long countNew(Severity severity, ToLongFunction<CheckSummary> count) {
        long listed = 0;
        for (int i = 0; i < now.getFindings().size(); i++) {
            listed += now.getFindings().get(i).getSeverity() == severity && !match.isKnown(i) ? 1 : 0;
        }
        return listed + Math.max(0, omitted(now, severity, count) - omitted(before, severity, count));
    }

    private static long omitted(CheckReport report, Severity severity, ToLongFunction<CheckSummary> count) {
        return count.applyAsLong(report.getSummary())
                - report.getFindings().stream()
                        .filter(finding -> finding.getSeverity() == severity)
                        .count();
    }

    /** Whether a server that does not answer says less than it did: what it said then may be so still. */
    private static boolean isHidden(Finding former, Finding finding) {
        return finding.getKind() == FindingKind.UNREACHABLE && former.getKind() != FindingKind.UNREACHABLE;
    }

    /** Whether somebody looked where it was found before, so that it is gone where it is not found. */
    private boolean isLookedAt(Finding gone) {
        if (now.getSummary().getOmitted() > 0 || notEvaluated.contains(gone.getRuleId())) {
            return false;
        }
        ItemVerdict item = gone.getItem().map(items::get).orElse(null);
        if (item == null) {
            return true;
        }
        Evidence needed = needed(gone);
        return item.getVerdict() != Verdict.ABSENT
                && item.getEvidence().compareTo(needed) >= 0
                && !(needed != Evidence.STATED && silent.contains(item.getCode()));
    }

    /** How far somebody must look to find it again. */
    private Evidence needed(Finding gone) {
        boolean ofLinks = OF_LINKS.contains(gone.getKind());
        if (!ofLinks && !OF_FILES.contains(gone.getKind()) && gone.getDataFile().isEmpty()) {
            return Evidence.STATED;
        }
        Evidence most = ofLinks ? Evidence.OPENED : Evidence.READ;
        // What was carried along was seen in a check that is not at hand.
        Evidence then = carried.contains(gone)
                ? most
                : gone.getItem().map(evidenceBefore::get).orElse(Evidence.STATED);
        return then.compareTo(most) < 0 ? then : most;
    }
}
