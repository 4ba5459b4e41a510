package io.github.openita.io.report;

import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An agency on one line: its name, and where it is. */
final class AgencyText {

    private static final String BANGKOK = "กรุงเทพมหานคร";

    private AgencyText() {}

    /** The line; empty where nothing is said of the agency. */
    static String of(Agency agency, Wording wording) {
        boolean bangkok = agency.getProvince().filter(BANGKOK::equals).isPresent();
        boolean isProvince =
                agency.getType().filter(AgencyType.PROVINCE::equals).isPresent();
        Optional<String> province = isProvince ? Optional.empty() : agency.getProvince();
        return Stream.of(
                        agency.getName(),
                        agency.getDistrict().map(name -> prefixed(bangkok ? "เขต" : "อำเภอ", name, wording)),
                        province.map(name -> prefixed(bangkok ? "" : "จังหวัด", name, wording)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(wording.say(" ", ", ")));
    }

    /** A name behind the Thai word for what it names, where it does not start with that itself. */
    private static String prefixed(String word, String name, Wording wording) {
        return wording.isThai() && !name.startsWith(word) ? word + name : name;
    }
}
