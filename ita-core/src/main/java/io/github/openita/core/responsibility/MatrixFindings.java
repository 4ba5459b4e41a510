package io.github.openita.core.responsibility;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a matrix lacks or contradicts. Used once per check, not shared. */
final class MatrixFindings {

    /** How many other rows of an item a finding names. */
    private static final int MOST_OTHERS = 3;

    private record Place(int number, MatrixRow row, Optional<Item> item) {}

    private final ResponsibilityMatrix matrix;
    private final Edition edition;
    private final boolean samePersonAllowed;
    private final List<PlanFinding> found = new ArrayList<>();

    MatrixFindings(ResponsibilityMatrix matrix, Edition edition, boolean samePersonAllowed) {
        this.matrix = matrix;
        this.edition = edition;
        this.samePersonAllowed = samePersonAllowed;
    }

    List<PlanFinding> found() {
        checkEdition();
        List<Place> places = new ArrayList<>();
        for (MatrixRow row : matrix.getRows()) {
            places.add(new Place(places.size() + 1, row, row.itemIn(edition)));
        }
        for (Item item : edition.getItems()) {
            List<Place> here = places.stream()
                    .filter(place -> place.item.filter(item::equals).isPresent())
                    .toList();
            if (here.isEmpty()) {
                add(
                        "no-row",
                        PlanSeverity.ERROR,
                        Optional.empty(),
                        Optional.of(item.getCode()),
                        "ไม่มีผู้รับผิดชอบ" + ThaiText.quoted(item.getNameTh()) + ": ไม่มีแถวของข้อนี้ในตาราง",
                        "nobody is responsible for " + ThaiText.quoted(item.getNameTh())
                                + ": the matrix has no row of this item");
            }
            List<String> titles = here.stream()
                    .map(place -> ThaiText.quoted(place.row.getTitle()))
                    .sorted()
                    .toList();
            here.forEach(place -> check(place, titles));
        }
        places.stream().filter(place -> place.item.isEmpty()).forEach(place -> check(place, List.of()));
        return List.copyOf(found);
    }

    private void checkEdition() {
        matrix.getEdition()
                .filter(name -> !edition.isNamed(name))
                .ifPresent(name -> add(
                        "other-edition",
                        PlanSeverity.WARNING,
                        Optional.empty(),
                        Optional.empty(),
                        "ตารางเป็นของแบบประเมิน " + ThaiText.quoted(name) + " แต่ตรวจกับ " + edition.nameWithRevision(),
                        "the matrix is of " + ThaiText.quoted(name) + ", but is checked against "
                                + edition.nameWithRevision()));
    }

    private void check(Place place, List<String> titlesOfItem) {
        if (place.item.isEmpty() && place.row.getItem().isPresent()) {
            String code = place.row.getItem().get().toString();
            add(
                    "unknown-item",
                    PlanSeverity.ERROR,
                    place,
                    code + " ไม่มีในแบบประเมิน " + edition.getName(),
                    code + " is no item of " + edition.getName());
        }
        checkDuplicates(place, titlesOfItem);
        checkTitle(place);
        checkRoles(place);
        checkFrequency(place);
    }

    private void checkDuplicates(Place place, List<String> titles) {
        if (titles.size() < 2) {
            return;
        }
        List<String> named = new ArrayList<>(titles.subList(0, Math.min(titles.size(), MOST_OTHERS + 1)));
        if (!named.remove(ThaiText.quoted(place.row.getTitle()))) {
            named.remove(named.size() - 1);
        }
        String others = String.join(", ", named);
        int more = titles.size() - 1 - named.size();
        add(
                "duplicate-item",
                PlanSeverity.WARNING,
                place,
                "ข้อเดียวกันมี " + titles.size() + " แถว อีกแถวคือ " + others
                        + (more == 0 ? "" : " และอีก " + more + " แถว"),
                "this item has " + titles.size() + " rows; also " + others
                        + (more == 0 ? "" : " and " + more + " more"));
    }

    private void checkTitle(Place place) {
        String title = place.row.getTitle();
        Optional<Item> item =
                place.item.filter(known -> !ThaiText.titleKey(known.getNameTh()).equals(ThaiText.titleKey(title)));
        item.ifPresent(known -> {
            Optional<QuestionCode> other = edition.itemTitled(title).map(Item::getCode);
            String expected = ThaiText.quoted(known.getNameTh());
            if (other.isPresent()) {
                add(
                        "other-title",
                        PlanSeverity.WARNING,
                        place,
                        ThaiText.quoted(title) + " เป็นชื่อของข้อ " + other.get() + " ส่วนข้อ " + known.getCode()
                                + " คือ " + expected,
                        ThaiText.quoted(title) + " is the title of " + other.get() + "; that of " + known.getCode()
                                + " is " + expected);
            } else {
                add(
                        "other-title",
                        PlanSeverity.INFO,
                        place,
                        "เขียนว่า " + ThaiText.quoted(title) + " ส่วนแบบประเมินใช้ " + expected,
                        "is called " + ThaiText.quoted(title) + "; the form says " + expected);
            }
        });
    }

    private void checkRoles(Place place) {
        for (MatrixRole role : MatrixRole.values()) {
            if (place.row.in(role).stream().noneMatch(Responsible::namesSomebody)) {
                add(
                        "no-role",
                        PlanSeverity.ERROR,
                        place,
                        "ไม่ได้ระบุผู้" + role.getNameTh() + "ข้อมูล",
                        "nobody " + role.getCode() + " it");
            }
        }
        if (samePersonAllowed) {
            return;
        }
        place.row.getPrepares().stream()
                .filter(Responsible::namesSomebody)
                .filter(one -> place.row.getPublishes().stream().anyMatch(one::isSameAs))
                .map(one -> ThaiText.oneLine(one.shown()))
                .distinct()
                .sorted()
                .forEach(name -> add(
                        "same-person",
                        PlanSeverity.WARNING,
                        place,
                        name + " เป็นทั้งผู้จัดทำและผู้เผยแพร่",
                        name + " both prepares and publishes it"));
    }

    private void checkFrequency(Place place) {
        Optional<PublicationFrequency> frequency = place.row.getFrequency();
        Optional<String> text = place.row.getFrequencyText();
        if (frequency.isEmpty() && text.isEmpty()) {
            add(
                    "no-frequency",
                    PlanSeverity.WARNING,
                    place,
                    "ไม่ได้ระบุความถี่ในการเผยแพร่",
                    "how often it is published is not said");
        } else if (frequency.isEmpty()) {
            String written = ThaiText.quoted(text.get());
            add(
                    "unreadable-frequency",
                    PlanSeverity.WARNING,
                    place,
                    "อ่านความถี่ " + written + " ไม่ได้: เขียนเช่น ทุกเดือน, ทุก 6 เดือน, ปีละ 1 ครั้ง",
                    "the frequency " + written
                            + " cannot be read: write for example ทุกเดือน, ทุก 6 เดือน, ปีละ 1 ครั้ง");
        } else {
            place.item
                    .flatMap(Item::getFrequency)
                    .filter(frequency.get()::isWeakerThan)
                    .ifPresent(required -> {
                        PublicationFrequency often = frequency.get();
                        add(
                                "weak-frequency",
                                PlanSeverity.ERROR,
                                place,
                                "เผยแพร่" + often.getNameTh() + " น้อยกว่าที่แบบประเมินกำหนด (" + required.getNameTh()
                                        + ")",
                                "published " + often.getNameEn() + ", less often than the form asks ("
                                        + required.getNameEn() + ")");
                    });
        }
    }

    private void add(String rule, PlanSeverity severity, Place place, String th, String en) {
        Optional<QuestionCode> item = place.item.map(Item::getCode).or(place.row::getItem);
        add(rule, severity, Optional.of(place.number), item, th, en);
    }

    private void add(
            String rule,
            PlanSeverity severity,
            Optional<Integer> row,
            Optional<QuestionCode> item,
            String th,
            String en) {
        found.add(PlanFinding.builder()
                .rule("matrix/" + rule)
                .severity(severity)
                .row(row)
                .item(item)
                .message(BilingualText.of(th, en))
                .build());
    }
}
