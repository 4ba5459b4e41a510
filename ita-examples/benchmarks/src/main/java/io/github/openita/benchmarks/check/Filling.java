package io.github.openita.benchmarks.check;

import static io.github.openita.benchmarks.check.Flaw.absent;
import static io.github.openita.benchmarks.check.Flaw.link;
import static io.github.openita.benchmarks.check.Flaw.missing;
import static io.github.openita.benchmarks.check.Flaw.noLinks;
import static io.github.openita.benchmarks.check.Flaw.says;
import static io.github.openita.benchmarks.check.Flaw.title;
import static io.github.openita.benchmarks.check.Flaw.year;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well a disclosure is filled in. Immutable and thread-safe. */
public enum Filling {
    /** Nothing to find. */
    COMPLETE("complete"),
    /** What an agency has some weeks before the assessment: 16 things to find, in 8 of 43 items. */
    PARTLY("partly complete"),
    /** Every rule of every item that is there is broken. */
    WORST("worst case"),
    /** As {@link #PARTLY}, with the agency's site and three more things to find that only some can; for one copy. */
    FULL("partly complete, with site");

    private final String title;

    Filling(String title) {
        this.title = title;
    }

    /** {@return what the tables call it} */
    public String getTitle() {
        return title;
    }

    /** What is wrong in each copy of the form. */
    List<Flaw> flaws(Edition form) {
        return switch (this) {
            case COMPLETE -> List.of();
            case PARTLY -> partly();
            case WORST -> worst(form);
            case FULL -> full();
        };
    }

    boolean hasSite() {
        return this == FULL;
    }

    private static List<Flaw> partly() {
        return List.of(
                absent(8),
                says(12, "problems", ""),
                missing(12, "suggestions"),
                link(16, "#"),
                year(16),
                says(20, "problems", "..."),
                says(20, "suggestions", "รอใส่ลิงก์"),
                missing(23, "bidders"),
                says(23, "reason", "N/A"),
                says(23, "contract", null),
                noLinks(24),
                year(24),
                says(36, "risk-level", "-"),
                says(36, "risk-measure", "xxx"),
                says(43, "results", "อยู่ระหว่างจัดเตรียม"),
                link(43, "javascript:void(0)"));
    }

    private static List<Flaw> full() {
        List<Flaw> flaws = new ArrayList<>(partly());
        flaws.add(Flaw.outside(4, "https://drive.google.com/file/d/1a2b3c/view"));
        flaws.add(title(5, "กฎหมายที่เกี่ยวข้อง"));
        flaws.add(Flaw.shared(7, 14, 29));
        return flaws;
    }

    private static List<Flaw> worst(Edition form) {
        @Nullable String[] told = {null, "", "…", "รอใส่ลิงก์", "N/A", "xxx", "อยู่ระหว่างจัดเตรียม", " "};
        List<Flaw> flaws = new ArrayList<>();
        int next = 0;
        for (Item item : form.getItems()) {
            int number = item.getCode().getNumber();
            if (number > Forms.ITEMS) {
                break;
            }
            flaws.add(number % 5 == 0 ? noLinks(number) : link(number, number % 2 == 0 ? "#" : "javascript:void(0)"));
            if (item.getPeriodOffset().isPresent()) {
                flaws.add(year(number));
            }
            for (Element element : item.getElements()) {
                boolean none = !element.isNoneAllowed() && next % 4 == 0;
                flaws.add(
                        next % 3 == 0
                                ? missing(number, element.getId())
                                : says(number, element.getId(), none ? "ไม่มี" : told[next % told.length]));
                next++;
            }
        }
        return flaws;
    }
}
