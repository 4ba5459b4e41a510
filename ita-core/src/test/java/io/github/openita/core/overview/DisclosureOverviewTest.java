package io.github.openita.core.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What disclosures of many agencies lack, counted. */
class DisclosureOverviewTest {

    private final OverviewCollector collector = OverviewCollector.of(List.of(Grouping.values()));

    private static CheckedDisclosure of(Agency agency, int year, int errors, String absent, String incomplete) {
        return CheckedDisclosure.builder()
                .agency(agency)
                .edition(Editions.of(year))
                .errors(errors)
                .warnings(2)
                .absent(codes(absent))
                .incomplete(codes(incomplete))
                .claimed(codes("o1"))
                .forecast(Score.of(100 - 10L * errors))
                .build();
    }

    private static List<QuestionCode> codes(String text) {
        return List.of(text.split(" ")).stream()
                .filter(code -> !code.isEmpty())
                .map(QuestionCode::of)
                .toList();
    }

    private static Agency agency(String name, AgencyType type) {
        return Agency.builder().name(name).type(type).province("จังหวัดตราด").build();
    }

    @Test
    void itemsThatMostWouldLoseComeFirstWithWhatTheyCost() {
        collector.add(of(agency("ก", AgencyType.SAO), 2567, 2, "o30", "o17").toBuilder()
                .putElement(QuestionCode.of("o17"), List.of("problems", "problems", "suggestions"))
                .build());
        collector.add(of(agency("ข", AgencyType.SAO), 2567, 1, "o30", ""));
        collector.add(of(agency("ค", AgencyType.PAO), 2567, 0, "", ""));
        DisclosureOverview year = collector.build().getDisclosures().get(0);
        List<ItemOverview> losses = year.getAll().losses();
        assertEquals(
                codes("o30 o17"), losses.stream().map(ItemOverview::getCode).toList());
        assertEquals(2, losses.get(0).failing());
        assertEquals(
                Points.ofFraction(10, 9),
                losses.get(0).getLost(),
                "two thirds of 100 in one of six items of half of 40");
        assertEquals(
                "[ElementCount{id=problems, count=1}, ElementCount{id=suggestions, count=1}]",
                losses.get(1).getElements().toString());
        DisclosureGroup all = year.getAll();
        assertEquals(3, all.getDisclosures());
        assertEquals(2, all.getWithErrors());
        assertEquals(3, all.getErrors());
        assertEquals(6, all.getWarnings());
        assertEquals(Optional.of(Points.of(90)), all.getForecast().getMean());
        assertEquals(0, all.getAtWorst().getCount());
        ItemOverview first = all.getItems().get(0);
        assertEquals(3, first.getClaimed());
        assertEquals(0, first.getComplete());
        assertEquals(35, all.getItems().size());
    }

    @Test
    void whoHasMostToDoStandsFirstAndGroupsAreCountedAlike() {
        collector.add(of(agency("ค", AgencyType.PAO), 2567, 0, "", ""));
        collector.add(of(agency("ข", AgencyType.SAO), 2567, 1, "o30", ""));
        collector.add(of(agency("ก", AgencyType.SAO), 2567, 2, "o30", "o17"));
        collector.add(of(Agency.builder().name("ง").build(), 2567, 5, "", "o2 o3 o4"));
        Overview overview = collector.build();
        DisclosureOverview year = overview.getDisclosures().get(0);
        assertEquals(
                List.of("ง", "ก", "ข", "ค"),
                year.getAgencies().stream()
                        .map(checked -> checked.getAgency().getName().orElseThrow())
                        .toList());
        assertEquals(
                List.of("องค์การบริหารส่วนจังหวัด 1", "องค์การบริหารส่วนตำบล 2", " 1"),
                year.groupsBy(Grouping.TYPE).stream()
                        .map(group -> group.getName().orElse("") + " " + group.getDisclosures())
                        .toList());
        assertEquals(
                List.of("ตราด", ""),
                year.groupsBy(Grouping.PROVINCE).stream()
                        .map(group -> group.getName().orElse(""))
                        .toList());
        assertEquals(List.of(), year.groupsBy(Grouping.PARENT));
        assertEquals(4, overview.getAgencies());
        assertEquals(0, overview.getResults());
    }

    @Test
    void yearsStandApartAndAnAgencyOnceInEach() {
        collector.add(of(agency("ก", AgencyType.SAO), 2568, 1, "o1", ""));
        collector.add(of(agency("ก", AgencyType.SAO), 2567, 1, "o30", ""));
        assertEquals(
                List.of(2567, 2568),
                collector.build().getDisclosures().stream()
                        .map(year -> year.getEdition().getFiscalYear().getValue())
                        .toList());
        InvalidInputException twice = assertThrows(
                InvalidInputException.class, () -> collector.add(of(agency("ก", AgencyType.SAO), 2567, 0, "", "")));
        assertTrue(twice.getText().getEn().startsWith("the agency \"ก\" has a checked disclosure of 2567 already"));
        Agency nobody = Agency.builder().build();
        assertThrows(InvalidInputException.class, () -> collector.add(of(nobody, 2567, 0, "", "")));
        assertEquals(
                Map.of(),
                collector.build().getDisclosures().get(0).getAgencies().get(0).getElements());
    }
}
