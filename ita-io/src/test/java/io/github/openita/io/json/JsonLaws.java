package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.AssessorNote;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.io.document.Source;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Round trips that hold for every document. */
class JsonLaws {

    private static final ItaJson JSON = ItaJson.standard();

    private static final List<NodeCode> CODES = Stream.concat(
                    QuestionCode.parseAll("i1-i15, e1-e9, o1-o35").stream().map(NodeCode::of),
                    Stream.of("e4@public", "6@survey", "EIT@public", "9.3", "10.2", "1", "10", "OIT", "IIT")
                            .map(NodeCode::of))
            .toList();

    @Provide
    Arbitrary<Score> scores() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(20)
                .map(Score::of);
    }

    @Provide
    Arbitrary<AssessmentResult> results() {
        Arbitrary<Map<NodeCode, Score>> known =
                Arbitraries.maps(Arbitraries.of(CODES), scores()).ofMaxSize(40);
        Arbitrary<PublishedFigures> published = Combinators.combine(
                        scores().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.strings().ofMaxLength(20))
                .as((figures, band) -> PublishedFigures.builder()
                        .overall(PublishedFigure.of(figures))
                        .band(band)
                        .putIndicator(NodeCode.of("9"), PublishedFigure.of(figures.get(0)))
                        .build());
        Arbitrary<Agency> agencies = Combinators.combine(
                        Arbitraries.strings().ofMaxLength(30), Arbitraries.of(AgencyType.class))
                .as((name, type) -> Agency.builder().name(name).type(type).build());
        Arbitrary<Map<NodeCode, AssessorNote>> notes = Arbitraries.maps(
                        Arbitraries.of(CODES),
                        Combinators.combine(
                                        Arbitraries.strings().ofMaxLength(20).map(text -> "เพราะ" + text),
                                        Arbitraries.strings()
                                                .ofMaxLength(20)
                                                .map(text -> "ควร" + text)
                                                .optional())
                                .as((reason, advice) -> AssessorNote.builder()
                                        .reason(reason)
                                        .advice(advice)
                                        .build()))
                .ofMaxSize(5);
        return Combinators.combine(known, published.optional(), agencies.optional(), notes)
                .as((scores, figures, agency, assessor) -> AssessmentResult.builder()
                        .assessorNotes(assessor)
                        .edition("nacc-2567")
                        .scores(KnownScores.of(scores))
                        .published(figures)
                        .agency(agency)
                        .build());
    }

    @Property(tries = 150)
    void aResultComesBackEqualAndItsTextTheSame(@ForAll("results") AssessmentResult result) {
        String written = JSON.write(result);
        AssessmentResult read = JSON.readResult(Source.of("law", written.getBytes(StandardCharsets.UTF_8)));
        assertEquals(result, read);
        assertEquals(written, JSON.write(read));
    }

    @Property(tries = 60)
    void aScoreCardComesBackAsItIsShown(@ForAll("results") AssessmentResult result) {
        ScoreCard card = Scorer.of(Editions.of(2567)).score(result);
        String written = JSON.write(card);
        ScoreCard read = JSON.read(DocumentType.SCORE_CARD, Source.of("law", written.getBytes(StandardCharsets.UTF_8)));
        assertEquals(card.toShown(), read);
        assertEquals(read, read.toShown());
        assertEquals(written, JSON.write(read));
    }

    @Property(tries = 30)
    void anEditionComesBackEqualWhateverItsThresholdsAndTexts(
            @ForAll("editions") Edition base, @ForAll("scores") Score target, @ForAll String note) {
        Edition edition = Edition.builder().from(base).target(target).note(note).build();
        String written = JSON.write(edition);
        Edition read = JSON.readEdition(Source.of("law", written.getBytes(StandardCharsets.UTF_8)));
        assertEquals(edition, read);
        assertEquals(written, JSON.write(read));
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Arbitraries.of(Editions.all());
    }

    @Property(tries = 200)
    void anyBytesAreEitherReadOrRefusedWithAPlace(@ForAll byte[] noise, @ForAll("results") AssessmentResult result) {
        byte[] document = JSON.write(result).getBytes(StandardCharsets.UTF_8);
        byte[] broken = document.clone();
        BigInteger where = new BigInteger(1, noise.length == 0 ? new byte[] {7} : noise);
        for (byte b : noise) {
            broken[where.mod(BigInteger.valueOf(broken.length)).intValue()] = b;
            where = where.add(BigInteger.valueOf(b + 131L));
        }
        try {
            JSON.readResult(Source.of("law", broken));
        } catch (DocumentException refused) {
            assertEquals(false, refused.getProblems().isEmpty());
        }
    }
}
