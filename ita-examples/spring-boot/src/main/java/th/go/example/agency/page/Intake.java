package th.go.example.agency.page;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ReportingRound;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.csv.DisclosureCsv;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.csv.FormTitle;
import io.github.openita.io.csv.PlanCsv;
import io.github.openita.io.csv.ProgressCsv;
import io.github.openita.io.csv.ScoresCsv;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import th.go.example.agency.store.AgencyStore;
import th.go.example.agency.store.DisclosureStore;
import th.go.example.agency.store.PlanStore;
import th.go.example.agency.store.ResultStore;
import th.go.example.agency.store.StoredPlan;

/** Reads what an officer handed in, whatever form it has, and keeps it: the whole of it, or nothing. */
@Component
class Intake {

    private final ItaJson json;
    private final AgencyStore agencies;
    private final ResultStore results;
    private final DisclosureStore disclosures;
    private final PlanStore plans;
    private final AgencyReports reports;
    private final Clock clock;

    Intake(
            ItaJson json,
            AgencyStore agencies,
            ResultStore results,
            DisclosureStore disclosures,
            PlanStore plans,
            AgencyReports reports,
            Clock clock) {
        this.json = json;
        this.agencies = agencies;
        this.results = results;
        this.disclosures = disclosures;
        this.plans = plans;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Keeps a file.
     *
     * @param agency whose it is
     * @param kind what it is
     * @param asked what was said beside it
     * @param file the file
     * @return where it can be seen, below the address of the agency
     * @throws InvalidInputException where anything is wrong with it; then nothing is kept
     */
    @Transactional
    String take(long agency, UploadKind kind, Asked asked, HandedIn file) {
        Agency owner = agencies.get(agency).toAgency();
        return switch (kind) {
            case RESULT -> result(agency, owner, asked, file);
            case DISCLOSURE -> disclosure(agency, owner, asked, file);
            case PLAN -> plan(owner, asked, file);
            case PROGRESS -> progress(agency, owner, asked, file);
        };
    }

    private String result(long agency, Agency owner, Asked asked, HandedIn file) {
        AssessmentResult read = file.isTable()
                ? ScoresCsv.read(file.source(), editionOfTable(asked, file, FormKind.RESULT))
                : reader(asked).read(DocumentType.RESULT, file.source());
        refuseEmpty(read.getScores().equals(KnownScores.of(Map.of()))
                && read.getPublished().isEmpty());
        AssessmentResult result =
                read.toBuilder().agency(own(owner, read.getAgency())).build();
        FiscalYear year = results.put(agency, result, version(asked)).getFiscalYear();
        return "/results/" + year + "/score";
    }

    private String disclosure(long agency, Agency owner, Asked asked, HandedIn file) {
        Disclosure read = file.isTable()
                ? DisclosureCsv.read(file.source(), editionOfTable(asked, file, FormKind.DISCLOSURE))
                        .getDisclosure()
                : reader(asked).read(DocumentType.DISCLOSURE, file.source());
        refuseEmpty(read.getItems().isEmpty());
        Disclosure disclosure =
                read.toBuilder().agency(own(owner, read.getAgency())).build();
        FiscalYear year = disclosures.put(agency, disclosure, version(asked)).getFiscalYear();
        long check = disclosures.check(agency, year, LocalDate.now(clock)).getId();
        return "/disclosures/" + year + "/checks/" + check;
    }

    private String plan(Agency owner, Asked asked, HandedIn file) {
        MeasurePlan read = file.isTable()
                ? PlanCsv.read(file.source(), yearOfTable(asked, file))
                : json.read(DocumentType.PLAN, file.source());
        refuseEmpty(read.getMeasures().isEmpty());
        own(owner, read.getAgency());
        StoredPlan kept = plans.keep(read.toBuilder().agency(owner).build());
        return "/plans/" + kept.getId();
    }

    private String progress(long agency, Agency owner, Asked asked, HandedIn file) {
        if (asked.plan() == null) {
            throw new InvalidInputException("ไม่ทราบว่าเป็นผลของแผนใด", "of which plan this is, is not said");
        }
        StoredPlan plan = reports.ownPlan(agency, asked.plan());
        ProgressReport read = file.isTable()
                ? ProgressCsv.read(file.source(), editionOfTable(asked, file, FormKind.PROGRESS), plan.getFiscalYear())
                        .toBuilder()
                        .round(said(asked.round()).map(ReportingRound::of))
                        .build()
                : reader(asked).read(DocumentType.PROGRESS, file.source());
        refuseEmpty(read.getEntries().isEmpty());
        ProgressReport report =
                read.toBuilder().agency(own(owner, read.getAgency())).build();
        return "/plans/" + plan.getId() + "/progress/"
                + plans.report(plan.getId(), report).getId();
    }

    /** A document may be of any edition, unless one is chosen. */
    private ItaJson reader(Asked asked) {
        return said(asked.edition()).map(name -> json.only(editions().of(name))).orElse(json);
    }

    /** A form that nobody filled in can be read, but there is nothing to keep. */
    private static void refuseEmpty(boolean empty) {
        if (empty) {
            throw new InvalidInputException(
                    "ไฟล์นี้ยังไม่ได้กรอกข้อมูล: กรอกแล้วส่งใหม่",
                    "nothing is filled in here yet: fill it in and send it again");
        }
    }

    /** The edition that was chosen, else the one that the form says it is of. */
    private Edition editionOfTable(Asked asked, HandedIn file, FormKind kind) {
        return said(asked.edition())
                .or(() -> FormTitle.find(file.source(), kind).flatMap(FormTitle::edition))
                .map(editions()::of)
                .orElseThrow(() -> new InvalidInputException(
                        "ไฟล์ XLSX หรือ CSV ไม่ได้บอกว่าเป็นของแบบประเมินปีใด: เลือกแบบประเมินในแบบฟอร์มนี้",
                        "an XLSX or CSV file does not say which year's form it is of: choose it on this page"));
    }

    private static FiscalYear yearOfTable(Asked asked, HandedIn file) {
        return said(asked.year())
                .map(FiscalYear::parse)
                .or(() -> FormTitle.find(file.source(), FormKind.PLAN).map(FormTitle::fiscalYear))
                .orElseThrow(() -> new InvalidInputException(
                        "ไฟล์ XLSX หรือ CSV ไม่ได้บอกปีงบประมาณของแผน: กรอกปีงบประมาณในแบบฟอร์มนี้",
                        "an XLSX or CSV file does not say the fiscal year of the plan: fill it in on this page"));
    }

    private EditionCatalog editions() {
        return json.editions();
    }

    /** Returns the agency of what was handed in; one that names no agency is of that whose page it came by. */
    private static Agency own(Agency owner, Optional<Agency> named) {
        named.filter(owner::isOtherThan).ifPresent(other -> {
            throw new InvalidInputException(
                    "ไฟล์นี้เป็นของ" + nameOf(other) + " ไม่ใช่" + nameOf(owner),
                    "this file is of " + nameOf(other) + ", not of " + nameOf(owner));
        });
        return named.orElse(owner);
    }

    private static String nameOf(Agency agency) {
        return agency.getName().or(agency::getId).orElse("");
    }

    private static OptionalLong version(Asked asked) {
        return asked.version() == null ? OptionalLong.empty() : OptionalLong.of(asked.version());
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).filter(said -> !said.isBlank());
    }
}
