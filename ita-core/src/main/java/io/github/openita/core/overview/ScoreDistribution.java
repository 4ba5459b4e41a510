package io.github.openita.core.overview;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How shown scores are spread (การกระจายของคะแนน), exactly. Immutable and thread-safe.
 *
 * <p>The quartiles are those of definition 7 of R. J. Hyndman and Y. Fan, <i>Sample Quantiles in Statistical
 * Packages</i>, The American Statistician 50 (1996), 361–365, which spreadsheets have as {@code QUARTILE.INC} and R as
 * its own: of <i>n</i> sorted scores the one at place 1 + (<i>n</i> − 1) · <i>k</i> / 4, and between two places the
 * point as far between their scores. The median is the second of them.
 */
@ItaModel
@Value.Immutable
public interface ScoreDistribution {

    /** {@return over how many scores it is; what is not assessed is none of them} */
    int getCount();

    /** {@return their plain mean (ค่าเฉลี่ย); empty where there are none} */
    Optional<Points> getMean();

    /** {@return the lowest (ต่ำสุด); empty where there are none} */
    Optional<Points> getLeast();

    /** {@return the first quartile (ควอร์ไทล์ที่ 1); empty where there are none} */
    Optional<Points> getLowerQuartile();

    /** {@return the median (มัธยฐาน); empty where there are none} */
    Optional<Points> getMedian();

    /** {@return the third quartile (ควอร์ไทล์ที่ 3); empty where there are none} */
    Optional<Points> getUpperQuartile();

    /** {@return the highest (สูงสุด); empty where there are none} */
    Optional<Points> getMost();

    /**
     * {@return how they are spread}
     *
     * @param scores scores in any order, which are rounded as people are shown them
     */
    static ScoreDistribution of(Collection<Score> scores) {
        return ScoreSpread.of(scores.stream().mapToInt(Hundredths::of).sorted().toArray());
    }

    /** {@return a builder with nothing set} */
    static ImmutableScoreDistribution.Builder builder() {
        return ImmutableScoreDistribution.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableScoreDistribution.Builder toBuilder() {
        return builder().from(this);
    }
}
