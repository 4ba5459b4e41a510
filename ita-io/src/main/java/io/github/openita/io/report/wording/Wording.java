package io.github.openita.io.report.wording;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.MatchedBy;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.BandSource;
import io.github.openita.core.scoring.DerivedScore;
import io.github.openita.core.scoring.Figure;
import io.github.openita.core.scoring.Inconsistency;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How reports put things: in the language of their reader, and figures as short as they can be written. */
public record Wording(Language language) {

    private static final String BANGKOK = "กรุงเทพมหานคร";

    public String say(String th, String en) {
        return isThai() ? th : en;
    }

    public boolean isThai() {
        return language == Language.TH;
    }

    /** A day for readers of English, in both eras. */
    public static String date(LocalDate day) {
        return day + " (B.E. " + (day.getYear() + FiscalYear.BUDDHIST_ERA) + ")";
    }

    /** How much a finding weighs, in every report by the same words. */
    public String of(Severity severity) {
        return say(severity.getNameTh(), severity.getCode());
    }

    /** By what an item was found in another year's form. */
    public String of(MatchedBy by) {
        return say(by.getNameTh(), by.getNameEn());
    }

    /** A line of words and the result that they lead to. */
    public static List<Span> line(String words, String result) {
        return List.of(Span.of(words), Span.strong(result));
    }

    public static List<Span> line(String words) {
        return List.of(Span.of(words));
    }

    /** A figure of the form rather than of a result: {@code 95}, not {@code 95.00}. */
    public static String figure(Score score) {
        return score.toWritten().stripTrailingZeros().toPlainString();
    }

    /** A score as printed, a dash where there is none. */
    public static String shown(Optional<Score> score) {
        return score.map(Score::toString).orElse("—");
    }

    /** A band by name, and whether it is certain. */
    public String describe(AwardedBand band) {
        return say(band.getNameTh(), band.getNameEn())
                + (band.isProvisional() ? say(" (เบื้องต้น)", " (provisional)") : "")
                + (band.getSource() == BandSource.PUBLISHED ? say(" (ตามที่ประกาศ)", " (as published)") : "");
    }

    /** A band of a form by its code or a name of it. */
    public String band(String text, Edition edition) {
        return edition.bandCalled(text)
                .map((Band band) -> say(band.getNameTh(), band.getNameEn()))
                .orElse(text);
    }

    /** A column of words under its heading. */
    public Column words(String th, String en) {
        return Column.words(say(th, en));
    }

    /** A column of numbers under its heading. */
    public Column number(String th, String en) {
        return Column.number(say(th, en));
    }

    /** Whose result it is, what it came to, and its band, each where it is known. */
    public List<List<Span>> outcome(Optional<Agency> agency, Optional<Score> overall, Optional<AwardedBand> band) {
        List<List<Span>> lines = new ArrayList<>();
        named(agency).ifPresent(text -> lines.add(line(text)));
        lines.add(line(say("คะแนนภาพรวม ", "Overall score "), shown(overall)));
        band.ifPresent(known -> lines.add(line(say("ระดับ ", "Band "), describe(known))));
        return lines;
    }

    /** An agency by name and place; empty where neither is known. */
    public Optional<String> named(Optional<Agency> agency) {
        return agency.map(this::describe).filter(text -> !text.isEmpty());
    }

    /** An agency by name, or by its identifier where it has none. */
    public static String nameOf(Agency agency) {
        return agency.getName().or(agency::getId).orElse("");
    }

    /** An agency by name and place; empty where neither is known. */
    public String describe(Agency agency) {
        boolean bangkok = agency.getProvince().filter(BANGKOK::equals).isPresent();
        boolean isProvince =
                agency.getType().filter(AgencyType.PROVINCE::equals).isPresent();
        Optional<String> province = isProvince ? Optional.empty() : agency.getProvince();
        return Stream.of(
                        agency.getName(),
                        agency.getDistrict().map(name -> prefixed(bangkok ? "เขต" : "อำเภอ", name)),
                        province.map(name -> prefixed(bangkok ? "" : "จังหวัด", name)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(say(" ", ", ")));
    }

    /** A name after the Thai word for what it names, where it does not start with that itself. */
    private String prefixed(String word, String name) {
        return isThai() && !name.startsWith(word) ? word + name : name;
    }

    /** What a published band tells of parts that are not known. */
    public Optional<String> implied(AwardedBand band) {
        return band.getImplies().map(limit -> {
            String tools = limit.getTools().stream().map(NodeCode::toString).collect(Collectors.joining(", "));
            String below = figure(limit.getBelow());
            return say(
                    "ระดับที่ประกาศหมายความว่าคะแนน " + tools + " ส่วนใดส่วนหนึ่งต่ำกว่า " + below,
                    "the published band means that some part of " + tools + " is below " + below);
        });
    }

    /** The scores that only follow from others, each with its bounds; nothing where there are none. */
    public Optional<String> derived(List<DerivedScore> scores) {
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(scores.stream()
                        .map(one ->
                                one.getCode() + " " + one.getScore() + " (" + one.getLow() + "–" + one.getHigh() + ")")
                        .collect(Collectors.joining(
                                ", ",
                                say("คำนวณย้อนจากคะแนนรวมและอีกส่วน: ", "derived from the whole and the other part: "),
                                "")));
    }

    /** How sure a derived score is. */
    public String describe(DerivedScore derived) {
        String bounds = derived.getLow().rounded().equals(derived.getHigh().rounded())
                ? ""
                : " " + derived.getLow() + "–" + derived.getHigh();
        return say("คำนวณย้อน", "derived") + bounds;
    }

    /** Whether a given indicator and finer scores differ. */
    private static boolean isIndicator(Inconsistency found) {
        return found.getGiven().isPresent() && NodeCode.of(found.getWhat()).getLevel() == Level.INDICATOR;
    }

    /** Two figures of a result by that form that differ; bands are named in the language of the reader. */
    public String describe(Inconsistency found, Optional<AwardedBand> band, Edition edition) {
        String what = switch (found.getWhat()) {
            case "overall" -> say("คะแนนภาพรวม", "overall score");
            case "band" -> say("ระดับ", "band");
            default -> found.getWhat();
        };
        if (isIndicator(found)) {
            String given = found.getGiven().orElseThrow().toString();
            return say(
                    "ไม่ตรงกัน: ตัวชี้วัด " + what + " ที่ระบุ " + given + " (นับตามนี้) คะแนนที่ละเอียดกว่าคำนวณได้ "
                            + found.getComputed(),
                    "differs: indicator " + what + " given " + given + ", which counts; finer scores give "
                            + found.getComputed());
        }
        String figure = found.getPublished()
                .map(Figure::toString)
                .map(published -> say("ที่ประกาศ ", "published ")
                        + (found.getWhat().equals("band") ? band(published, edition) : published))
                .or(() -> found.getGiven().map((Figure given) -> say("ที่ระบุ ", "given ") + given))
                .orElse("");
        String computed = band.filter(awarded -> found.getWhat().equals("band"))
                .map(awarded -> say(awarded.getNameTh(), awarded.getNameEn()))
                .orElseGet(() -> found.getComputed().toString());
        return say("ไม่ตรงกัน: ", "differs: ") + what + " " + figure + say(" ที่คำนวณได้ ", ", computed ") + computed;
    }
}
