package io.github.openita.io.agencies;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns of scores of a table are about in one edition. Immutable. */
final class AgencyForm {

    /** The place of a column that the edition has nothing for. */
    static final int NONE = -1;

    private static final String LEVEL = "ระดับ";

    private final Edition edition;
    /** What the bands of the form are called. */
    private final Set<String> bandKeys;

    private final List<NodeCode> codes;
    private final int[] places;
    private final List<Optional<BilingualText>> refusals;
    private final List<Optional<Score>> blank;

    private AgencyForm(Edition edition, List<NodeCode> codes, int[] places, List<Optional<BilingualText>> refusals) {
        this.edition = edition;
        bandKeys = edition.getBands().stream()
                .flatMap(band -> Stream.of(band.getCode(), band.getNameTh(), band.getNameEn()))
                .map(ThaiText::titleKey)
                .collect(Collectors.toUnmodifiableSet());
        this.codes = List.copyOf(codes);
        this.places = places;
        this.refusals = refusals;
        blank = Collections.nCopies(codes.size(), Optional.empty());
    }

    static AgencyForm of(Edition edition, AgencyHeadings headings) {
        List<Optional<NodeCode>> found = headings.codesIn(edition);
        List<NodeCode> codes = new ArrayList<>();
        List<Optional<BilingualText>> refusals = new ArrayList<>();
        int[] places = new int[found.size()];
        for (int i = 0; i < places.length; i++) {
            Optional<NodeCode> code = found.get(i);
            String heading =
                    ThaiText.quoted(headings.headingAt(headings.scores().get(i)));
            Optional<BilingualText> refusal = code.isPresent()
                    ? edition.refusalOf(code.get())
                    : Optional.of(BilingualText.of(
                            edition.getName() + " ไม่มี " + heading, edition.getName() + " has no " + heading));
            refusals.add(refusal);
            if (refusal.isEmpty() && !codes.contains(code.orElseThrow())) {
                codes.add(code.get());
            }
            places[i] = refusal.isPresent() ? NONE : codes.indexOf(code.orElseThrow());
        }
        return new AgencyForm(edition, codes, places, refusals);
    }

    /** Whether a band is one of the form, however it is spelled. */
    boolean hasBand(String printed) {
        String key = ThaiText.titleKey(printed);
        return bandKeys.contains(key.startsWith(LEVEL) ? key.substring(LEVEL.length()) : key);
    }

    /** The bands of the form, the best first. */
    String bands() {
        return edition.getBands().stream().map(Band::getNameTh).collect(Collectors.joining(", "));
    }

    Edition edition() {
        return edition;
    }

    /** The node codes of the columns, each once; the same list for all rows. */
    List<NodeCode> codes() {
        return codes;
    }

    /** Where among the codes a column of scores stands. */
    int placeOf(int column) {
        return places[column];
    }

    /** Why a column of scores must be blank. */
    Optional<BilingualText> refusalOf(int column) {
        return refusals.get(column);
    }

    /** As many blanks as there are codes. */
    List<Optional<Score>> blank() {
        return blank;
    }
}
