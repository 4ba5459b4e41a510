package io.github.openita.core.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.overview.agency.NamedAgency;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.form.NumberedNodes;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts an {@link AgencyResult} together that was made before, as it is read from an overview's document. Not thread-safe. */
public final class AgencyResultBuilder {

    private final Edition edition;
    private final Agency agency;
    private Optional<Score> overall = Optional.empty();
    private boolean published;
    private boolean differing;
    private @Nullable AwardedBand band;
    private @Nullable String publishedBand;
    private Optional<Score> publishedOverall = Optional.empty();
    private Map<NodeCode, Score> scores = Map.of();

    AgencyResultBuilder(Edition edition, Agency agency) {
        this.edition = edition;
        this.agency = agency;
    }

    /**
     * {@return this builder}
     *
     * @param shown the shown overall score; empty where it is not assessed
     */
    public AgencyResultBuilder overall(Optional<Score> shown) {
        overall = shown;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param isPublished whether the overall score is the published one
     */
    public AgencyResultBuilder published(boolean isPublished) {
        published = isPublished;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param isDiffering whether figures of the result differ from each other, or from what was published
     */
    public AgencyResultBuilder differing(boolean isDiffering) {
        differing = isDiffering;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param awarded the band; empty where it is not known
     */
    public AgencyResultBuilder band(Optional<AwardedBand> awarded) {
        band = awarded.orElse(null);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param nameTh the name of the band that was published; empty where none was
     */
    public AgencyResultBuilder publishedBand(Optional<String> nameTh) {
        publishedBand = nameTh.orElse(null);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param contradicted the overall score that was published, where the scores come to another one
     */
    public AgencyResultBuilder publishedOverall(Optional<Score> contradicted) {
        publishedOverall = contradicted;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param shown the shown scores of tools, their parts and indicators
     */
    public AgencyResultBuilder scores(Map<NodeCode, Score> shown) {
        scores = Map.copyOf(shown);
        return this;
    }

    /**
     * {@return the result}
     *
     * @throws InvalidInputException where the edition has no such tool, part or indicator; the message names the code
     */
    public AgencyResult build() {
        YearForm form = YearForm.of(edition);
        return new AgencyResult(
                NamedAgency.read(agency),
                form,
                Hundredths.of(overall),
                published,
                differing,
                band,
                publishedBand,
                Hundredths.of(publishedOverall),
                kept(form.nodes()),
                Collections.nCopies(edition.form().getTools().size(), Optional.empty()),
                null);
    }

    private short[] kept(NumberedNodes nodes) {
        short[] kept = new short[nodes.kept()];
        Arrays.fill(kept, (short) Hundredths.NONE);
        scores.forEach((code, score) -> {
            int number = nodes.keptNumber(code)
                    .orElseThrow(() -> new InvalidInputException(
                            code + " ไม่ใช่เครื่องมือ ส่วน หรือตัวชี้วัดของ " + edition.getName(),
                            code + " is no tool, part or indicator of " + edition.getName()));
            kept[number] = (short) Hundredths.of(score);
        });
        return kept;
    }
}
