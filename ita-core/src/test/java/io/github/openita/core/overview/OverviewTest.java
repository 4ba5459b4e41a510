package io.github.openita.core.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.Change;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final String ALL_INDICATORS = "1=100 2=100 3=100 4=100 5=100 6=95 7=95 8=95 9=100";

    private static OverviewCollector collector(Grouping... groupings) {
        return OverviewCollector.of(List.of(groupings));
    }

    private static List<String> ranks(YearOverview year) {
        return year.getRanking().stream().map(RankedAgency::toString).toList();
    }

    @Test
    void equalScoresShareAPlaceAndTheNextIsAsManyLower() {
        Overview overview = Results.overview(
                collector(),
                Results.ofTools("ง", 2567, "80", "80", "80"),
                Results.ofTools("ก", 2567, "90", "90", "90"),
                Results.ofTools("ค", 2567, "85", "85", "85"),
                Results.ofTools("ข", 2567, "85", "85", "85"),
                Results.of(Results.agency("จ"), 2567, "OIT=100"));
        YearOverview year = overview.getYears().get(0);
        assertEquals(
                List.of(
                        "1 อบต.ก 2567 90.00",
                        "2 อบต.ข 2567 85.00",
                        "2 อบต.ค 2567 85.00",
                        "4 อบต.ง 2567 80.00",
                        "— อบต.จ 2567 —"),
                ranks(year));
        assertEquals(5, overview.getAgencies());
        assertEquals(5, year.getAll().getResults());
        assertEquals(4, year.getAll().getOverall().getCount());
        assertEquals(Optional.of(Points.of(85)), year.getAll().getOverall().getMean());
        assertEquals(3, year.getAll().getTarget().orElseThrow().getReached());
        assertEquals(
                Optional.of(Points.of(75)),
                year.getAll().getTarget().orElseThrow().getShare());
        assertEquals(1, year.getAll().getWithoutBand());
    }

    @Test
    void aDashSaysNothingOfAnAgency() {
        Overview overview = Results.overview(
                collector(Grouping.PROVINCE),
                Results.of(Agency.builder().name("อบต.ก").id("-").province("-").build(), 2567, "OIT=90"),
                Results.of(
                        Agency.builder().name("อบต.ข").id("n/a").province("–").build(), 2567, "OIT=80"));
        assertEquals(2, overview.getAgencies());
        assertEquals(List.of(), overview.getYears().get(0).getGroups());
        AssessmentResult unnamed = Results.of(Agency.builder().name("-").id("-").build(), 2567, "OIT=90");
        OverviewCollector into = collector();
        assertThrows(InvalidInputException.class, () -> into.add(unnamed, Editions.of(2567)));
    }

    @Test
    void bandsAreCountedWithTheirShare() {
        GroupOverview all = Results.overview(
                        collector(),
                        Results.ofTools("ก", 2563, "96", "96", "96"),
                        Results.ofTools("ข", 2563, "96", "96", "96"),
                        Results.ofTools("ค", 2563, "50", "50", "50"))
                .getYears()
                .get(0)
                .getAll();
        BandCount first = all.getBands().get(0);
        assertEquals("AA", first.getCode());
        assertEquals(2, first.getCount());
        assertEquals(Optional.of(Points.ofFraction(200, 3)), first.getShare());
        assertEquals(3, all.getBands().stream().mapToInt(BandCount::getCount).sum());
    }

    @Test
    void agenciesArePutTogetherByWhatTheySayAndTheOthersComeLast() {
        Agency city = Agency.builder()
                .name("ทน.สมมุติ")
                .type(AgencyType.CITY_MUNICIPALITY)
                .province("จังหวัดสมมุติ")
                .build();
        Overview overview = Results.overview(
                collector(Grouping.values()),
                Results.ofTools("ก", 2567, "90", "90", "90"),
                Results.ofTools("ข", 2567, "70", "70", "70"),
                Results.of(city, 2567, "IIT=60 EIT=60 OIT=60"));
        YearOverview year = overview.getYears().get(0);
        List<GroupOverview> types = year.groupsBy(Grouping.TYPE);
        assertEquals(Optional.of(AgencyType.CITY_MUNICIPALITY), types.get(0).getType());
        assertEquals(Optional.of(Points.of(80)), types.get(1).getOverall().getMean());
        List<GroupOverview> provinces = year.groupsBy(Grouping.PROVINCE);
        assertEquals(1, provinces.size(), "one province in two spellings");
        assertEquals(Optional.of("สมมุติ"), provinces.get(0).getName());
        List<GroupOverview> districts = year.groupsBy(Grouping.DISTRICT);
        assertEquals(Optional.of("หนึ่ง"), districts.get(0).getName());
        assertEquals(Optional.of("สมมุติ"), districts.get(0).getProvince());
        assertEquals(Optional.empty(), districts.get(1).getName());
        assertEquals(1, districts.get(1).getResults());
        assertTrue(year.groupsBy(Grouping.PARENT).isEmpty(), "nobody says one");
        assertEquals(EnumSet.allOf(Grouping.class), EnumSet.copyOf(overview.getGroupings()));
    }

    @Test
    void whoRoseAndFellIsSaidWithTheToolThatDidIt() {
        Overview overview = Results.overview(
                collector(),
                Results.ofTools("ก", 2568, "90", "90", "80"),
                Results.ofTools("ก", 2567, "90", "91", "100"),
                Results.ofTools("ข", 2568, "90", "80", "80"),
                Results.ofTools("ข", 2567, "80", "80", "80"),
                Results.ofTools("ค", 2568, "90", "80", "80"),
                Results.ofTools("ค", 2566, "90", "80", "80"));
        assertEquals(3, overview.getAgencies());
        assertEquals(6, overview.getResults());
        YearOverview year = overview.getYears().get(2);
        MoveCount moves = year.getAll().getMoves();
        assertEquals(2, moves.getCompared());
        assertEquals(1, moves.getRose());
        assertEquals(1, moves.getFell());
        assertEquals(Optional.of(Points.ofFraction(-530, 200)), moves.getMeanDifference());
        YearMove fell = moveOf(year, "อบต.ก");
        assertEquals(Change.DOWN, fell.getChange());
        assertEquals(Points.ofFraction(-83, 10), fell.getDifference());
        assertEquals(Optional.of(NodeCode.of("OIT")), fell.getMostBy());
        assertEquals(Optional.of(Points.of(-8)), fell.getContributions().get(2).getPoints());
        YearMove rose = moveOf(year, "อบต.ข");
        assertEquals(Optional.of(NodeCode.of("IIT")), rose.getMostBy());
        assertEquals(2567, rose.getYearBefore().getValue());
    }

    @Test
    void theToolThatMovedItMostIsSaidOnlyWhereWhatIsUnknownCouldNotHaveMovedItMore() {
        Overview overview = Results.overview(
                collector(),
                Results.of("ก", 2566, "80", "OIT=80"),
                Results.of("ก", 2567, "90", "OIT=81"),
                Results.of("ข", 2566, "80", "IIT=80 EIT=80 OIT=80"),
                Results.of("ข", 2567, "90", "OIT=85"),
                Results.of("ค", 2566, "80", "IIT=80 OIT=80"),
                Results.of("ค", 2567, "88.30", "IIT=81 OIT=100"),
                Results.of("ง", 2566, "80", "IIT=80 OIT=80"),
                Results.of("ง", 2567, "92.30", "IIT=81 OIT=90"),
                Results.of("จ", 2566, "80", "IIT=80 EIT=98 OIT=60"),
                Results.of("จ", 2567, "80.60", "OIT=62"));
        YearOverview year = overview.getYears().get(1);
        assertEquals(Optional.empty(), moveOf(year, "อบต.ก").getMostBy(), "two thirds may be by IIT");
        assertEquals(Optional.empty(), moveOf(year, "อบต.ข").getMostBy(), "6 of the 8 may be by one of the others");
        assertEquals(
                Optional.of(NodeCode.of("OIT")), moveOf(year, "อบต.ค").getMostBy(), "EIT can but have moved it by 0");
        assertEquals(Optional.empty(), moveOf(year, "อบต.ง").getMostBy(), "EIT moved it by some 8, OIT by 4");
        assertEquals(Optional.empty(), moveOf(year, "อบต.จ").getMostBy(), "EIT may have fallen, so that IIT rose by 6");
        assertEquals(
                Points.ofFraction(4, 5),
                moveOf(year, "อบต.จ").getContributions().get(2).getPoints().orElseThrow());
    }

    @Test
    void whatAnUnknownToolCanHaveBroughtEndsAtItsWeight() {
        Overview overview = Results.overview(
                collector(),
                Results.of("ก", 2566, "60", "IIT=99 EIT=99 OIT=20"),
                Results.of("ก", 2567, "90", "OIT=95"));
        assertEquals(
                Optional.of(NodeCode.of("OIT")),
                moveOf(overview.getYears().get(1), "อบต.ก").getMostBy(),
                "IIT and EIT had but 1 to rise");
    }

    private static YearMove moveOf(YearOverview year, String name) {
        return year.getRanking().stream()
                .filter(agency -> agency.getResult().getAgency().getName().equals(Optional.of(name)))
                .findFirst()
                .flatMap(RankedAgency::getMove)
                .orElseThrow();
    }

    @Test
    void whatMostAgenciesFailComesFirstWithWhatItCosts() {
        Overview overview = Results.overview(
                collector(Grouping.TYPE),
                Results.of(Results.agency("ก"), 2567, "o1=100 o2=0 o3=0 i1=90"),
                Results.of(Results.agency("ข"), 2567, "o1=100 o2=0 o3=100 i1=80"),
                Results.of(Results.agency("ค"), 2567, "o1=100 o2=0"));
        GroupOverview all = overview.getYears().get(0).getAll();
        List<NodeOverview> losses = all.losses(Level.QUESTION);
        assertEquals(
                List.of("o2", "o3", "i1"),
                losses.stream().map(node -> node.getCode().toString()).toList());
        NodeOverview first = losses.get(0);
        assertEquals(3, first.getFailing());
        assertEquals(3, first.getCount());
        NodeCode o2 = NodeCode.of("o2");
        assertEquals(Editions.of(2567).form().find(o2).orElseThrow().inOverall(Points.of(100)), first.getLost());
        assertEquals(2, losses.get(1).getCount(), "nothing is averaged over what is not assessed");
        assertEquals(1, losses.get(2).getFailing(), "only one is below the target");
        assertEquals(
                losses,
                overview.getYears().get(0).groupsBy(Grouping.TYPE).get(0).losses(Level.QUESTION));
    }

    @Test
    void aQuestionKnownInOnePartOnlyIsListedByThatPart() {
        Overview overview = Results.overview(
                collector(Grouping.TYPE),
                Results.of(Results.agency("ก"), 2567, "e7@survey=10 e8@survey=20 e9@survey=30 e9@public=40"),
                Results.of(Results.agency("ข"), 2567, "e7@survey=30 e9@survey=30 e9@public=40"));
        List<NodeOverview> losses = overview.getYears().get(0).getAll().losses(Level.QUESTION);
        assertEquals(
                List.of("e9", "e7@survey", "e8@survey"),
                losses.stream().map(node -> node.getCode().toString()).toList());
        NodeCode survey = NodeCode.of("e7@survey");
        assertEquals(2, losses.get(1).getCount());
        assertEquals(Points.of(20), losses.get(1).getMean());
        assertEquals(
                Editions.of(2567).form().find(survey).orElseThrow().inOverall(Points.of(80)),
                losses.get(1).getLost());
        assertEquals(
                losses,
                overview.getYears().get(0).groupsBy(Grouping.TYPE).get(0).losses(Level.QUESTION));
        assertEquals(
                List.of("e7@survey", "e8@survey", "e9", "e9@public", "e9@survey"),
                overview.getYears().get(0).getAll().getNodes().stream()
                        .filter(node -> node.getCode().getQuestion().isPresent())
                        .map(node -> node.getCode().toString())
                        .sorted()
                        .toList());
    }

    @Test
    void onlyWhoIsOneScoreAwayFromTheNextBandIsListed() {
        AssessmentResult near = Results.of(Results.agency("ก"), 2563, ALL_INDICATORS + " 10=80");
        AssessmentResult highest = Results.of(Results.agency("ข"), 2563, ALL_INDICATORS + " 10=100");
        AssessmentResult far = Results.ofTools("ค", 2563, "5", "5", "5");
        YearOverview year = Results.overview(collector().withPaths(), near, highest, far)
                .getYears()
                .get(0);
        StepToBand step = year.getOneStep().orElseThrow().get(0);
        assertEquals(1, year.getOneStep().orElseThrow().size());
        assertEquals("A", step.getBand());
        assertEquals("AA", step.getNextBand());
        assertEquals(NodeCode.of("10"), step.getStep().getCode());
        assertTrue(Results.overview(collector(), near)
                .getYears()
                .get(0)
                .getOneStep()
                .isEmpty());
    }

    @Test
    void aPublishedTotalStandsWhereTheScoresMakeNone() {
        YearOverview year = Results.overview(
                        collector(),
                        Results.published("ก", 2567, "95.42", "ระดับผ่านดี"),
                        Results.published("ข", 2567, "90.00", "ดีมาก"),
                        Results.published("ค", 2563, "96.00", "-"))
                .getYears()
                .get(1);
        RankedAgency first = year.getRanking().get(0);
        assertTrue(first.getResult().isPublished());
        assertEquals(Optional.of("GOOD"), first.getResult().getBand().map(AwardedBand::getCode));
        assertFalse(year.getRanking().get(1).getResult().getBand().isPresent(), "no band of this form is called so");
    }

    @Test
    void theTotalAloneDecidesTheBandWhereTheFormSaysSo() {
        RankedAgency only = Results.overview(collector(), Results.published("ค", 2563, "96.00", "-"))
                .getYears()
                .get(0)
                .getRanking()
                .get(0);
        assertEquals(Optional.of("AA"), only.getResult().getBand().map(AwardedBand::getCode));
    }

    @Test
    void aSecondResultOfTheSameYearIsRefused() {
        OverviewCollector collector = collector();
        Results.overview(collector, Results.ofTools("ก", 2567, "90", "90", "90"));
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> collector.add(Results.ofTools(" ก ", 2567, "80", "80", "80"), Editions.of(2567)));
        assertEquals(
                "the agency \"อบต. ก\" has a result of 2567 already, so this one is not counted",
                refused.getText().getEn());
        assertEquals(1, collector.build().getResults());
    }

    @Test
    void aResultOfNobodyIsRefused() {
        AssessmentResult nobody =
                AssessmentResult.builder().edition("nacc-2567").build();
        assertThrows(InvalidInputException.class, () -> collector().add(nobody, Editions.of(2567)));
    }

    @Test
    void agenciesOfOneNameInTwoDistrictsAreTwo() {
        Agency other =
                Agency.builder().from(Results.agency("ก")).district("อำเภอสอง").build();
        Overview overview = Results.overview(
                collector(),
                Results.ofTools("ก", 2567, "90", "90", "90"),
                Results.of(other, 2567, "IIT=90 EIT=90 OIT=90"));
        assertEquals(2, overview.getAgencies());
    }

    @Test
    void anIdentifierIsComparedAsNamesAreAndADashIsNone() {
        OverviewCollector collector = collector();
        Results.overview(
                collector,
                Results.of(Agency.builder().id("๑๐๐๒").name("อบต.ก").build(), 2566, "OIT=80"),
                Results.of(Agency.builder().id("1002").name("อบต.ก").build(), 2567, "OIT=80"),
                Results.of(Agency.builder().id("a 12").name("อบต.ข").build(), 2566, "OIT=80"),
                Results.of(Agency.builder().id("A12").name("อบต.ข").build(), 2567, "OIT=80"));
        assertEquals(2, collector.build().getAgencies());
        Results.overview(
                collector,
                Results.of(Agency.builder().id("-").name("อบต.ค").build(), 2567, "OIT=80"),
                Results.of(Agency.builder().id("–").name("อบต.ง").build(), 2567, "OIT=80"));
        Overview overview = collector.build();
        assertEquals(4, overview.getAgencies());
        assertEquals(
                Optional.empty(),
                overview.getYears()
                        .get(1)
                        .getRanking()
                        .get(2)
                        .getResult()
                        .getAgency()
                        .getId());
        AssessmentResult dash = Results.of(Agency.builder().id("-").build(), 2567, "OIT=80");
        assertThrows(InvalidInputException.class, () -> collector.add(dash, Editions.of(2567)), "nobody is named");
    }

    @Test
    void aProvinceOfAWellKnownShortFormIsThatProvinceAndADashIsNone() {
        Overview overview = Results.overview(
                collector(Grouping.PROVINCE),
                Results.of(inProvince("ก", "กทม."), 2567, "OIT=80"),
                Results.of(inProvince("ข", "กรุงเทพฯ"), 2567, "OIT=80"),
                Results.of(inProvince("ค", "จ.กรุงเทพ ฯ"), 2567, "OIT=80"),
                Results.of(inProvince("ง", "กรุงเทพมหานคร"), 2567, "OIT=80"),
                Results.of(inProvince("จ", "-"), 2567, "OIT=80"));
        List<GroupOverview> provinces = overview.getYears().get(0).groupsBy(Grouping.PROVINCE);
        assertEquals(2, provinces.size());
        assertEquals(Optional.of("กรุงเทพมหานคร"), provinces.get(0).getName());
        assertEquals(4, provinces.get(0).getResults());
        assertEquals(Optional.empty(), provinces.get(1).getName());
    }

    private static Agency inProvince(String name, String province) {
        return Agency.builder().name("สำนักงาน " + name).province(province).build();
    }

    @Test
    void anOverviewOfNothingIsEmpty() {
        Overview nothing = collector(Grouping.values()).build();
        assertEquals(0, nothing.getResults());
        assertTrue(nothing.getYears().isEmpty());
    }

    @Test
    void theShortFormOfAKindIsTheKindInFull() {
        Overview overview = Results.overview(
                collector(),
                Results.of(Agency.builder().name("อบต. ป่าร่อน").build(), 2566, "IIT=80 EIT=80 OIT=80"),
                Results.of(
                        Agency.builder().name("องค์การบริหารส่วนตำบลป่าร่อน").build(), 2567, "IIT=90 EIT=90 OIT=90"));
        assertEquals(1, overview.getAgencies());
        assertEquals(
                Optional.of(Points.of(10)),
                overview.getYears().get(1).getRanking().get(0).getDifference());
    }
}
