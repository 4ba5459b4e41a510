package io.github.openita.io.report.overview;

import io.github.openita.core.overview.AgencyResult;
import io.github.openita.core.overview.DisclosureGroup;
import io.github.openita.core.overview.GroupOverview;
import io.github.openita.core.overview.Grouping;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.Points;
import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Tone;
import io.github.openita.io.report.wording.Wording;
import java.util.Locale;
import java.util.Optional;

/**
 * How an overview puts things.
 *
 * @param wording the words of the report
 */
record OverviewWords(Wording wording) {

    private static final String NONE = "—";

    String say(String th, String en) {
        return wording.say(th, en);
    }

    Column words(String th, String en) {
        return wording.words(th, en);
    }

    Column number(String th, String en) {
        return wording.number(th, en);
    }

    String of(Grouping grouping) {
        return say(grouping.getNameTh(), grouping.getCode());
    }

    /** A group by its name, a district with its province. */
    String of(GroupOverview group) {
        return group(group.getName(), group.getProvince());
    }

    String of(DisclosureGroup group) {
        return group(group.getName(), group.getProvince());
    }

    private String group(Optional<String> name, Optional<String> province) {
        return name.map(said -> said + province.map(of -> " · " + of).orElse(""))
                .orElseGet(() -> say("ไม่ระบุ", "not said"));
    }

    static String typeOf(Agency agency) {
        return agency.getType().map(AgencyType::getNameTh).orElse("");
    }

    /** The district and the province. */
    static String placeOf(Agency agency) {
        String district = agency.getDistrict().orElse("");
        String province = agency.getProvince().orElse("");
        return district.isEmpty() || province.isEmpty() ? district + province : district + " · " + province;
    }

    String bandOf(AgencyResult result) {
        return result.getBand().map(wording::describe).orElse(NONE);
    }

    /** Points with two decimals; a dash where there are none. */
    static Cell points(Optional<Points> points) {
        return points.map(known -> points(known)).orElse(Cell.of(NONE));
    }

    static Cell points(Points points) {
        return new Cell(points.toString(), Optional.of(points.toBigDecimal(2)), 0, Tone.NONE);
    }

    /** A difference with its sign. */
    static Cell difference(Optional<Points> points) {
        return points.map(known -> new Cell(
                        (known.signum() > 0 ? "+" : "") + known,
                        Optional.of(known.toBigDecimal(2)),
                        0,
                        known.signum() < 0 ? Tone.AT_RISK : known.signum() > 0 ? Tone.FULL : Tone.NONE))
                .orElse(Cell.of(NONE));
    }

    static Cell count(long count) {
        return Tables.number(Long.toString(count));
    }

    /** A number for reading, with its thousands apart. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number of things in English. */
    static String counted(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** A share in percent with one word behind it. */
    String percent(Optional<Points> share) {
        return share.map(points -> wording.isThai() ? "ร้อยละ " + points : points + "%")
                .orElse(NONE);
    }
}
