package io.github.openita.core.nacc;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.ImmutableEdition;
import io.github.openita.core.edition.ImmutableOtherGrouping;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.IssueArea;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.OtherGrouping;
import io.github.openita.core.edition.Question;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.core.words.ToolPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a year of the commission's form together, with what all years share: weights, rounding, target, bands. */
final class NaccForm {

    private final ImmutableEdition.Builder edition = Edition.builder();
    private final List<Question> questions = new ArrayList<>();
    private @Nullable NodeCode group;

    NaccForm(int year) {
        edition.name("nacc-" + year)
                .fiscalYear(FiscalYear.of(year))
                .addRounding(Level.INDICATOR)
                .roundingBasis(Basis.INFERRED)
                .bandsBasis(Basis.PRACTICE)
                .target(Score.of(85))
                .targetGates("overall");
    }

    NaccForm weights(int iit, int eit, int oit, Basis basis) {
        edition.putWeight(Tool.IIT, iit)
                .putWeight(Tool.EIT, eit)
                .putWeight(Tool.OIT, oit)
                .weightsBasis(basis);
        return this;
    }

    NaccForm eitInTwoParts(Basis basis) {
        edition.addParts(
                        ToolPart.of("public", "EIT ส่วนที่ 1 (EIT Public)"),
                        ToolPart.of("survey", "EIT ส่วนที่ 2 (EIT Survey)"))
                .partsBasis(basis);
        return this;
    }

    /** The letters of 2562–2565, decided on the overall score alone. */
    NaccForm letters() {
        String[] letters = {"AA", "A", "B", "C", "D", "E", "F"};
        int[] atLeast = {95, 85, 75, 65, 55, 50, 0};
        for (int i = 0; i < letters.length; i++) {
            edition.addBands(Band.builder()
                    .code(letters[i])
                    .nameTh(letters[i])
                    .overallAtLeast(Score.of(atLeast[i]))
                    .build());
        }
        edition.bandGates(BandGates.OVERALL);
        return this;
    }

    /** The bands since 2566, decided on the overall score and, for the upper two, on each tool and part. */
    NaccForm bands() {
        edition.bandGates(BandGates.EACH_TOOL_AND_PART)
                .addBands(
                        band("EXCELLENT", "ผ่านดีเยี่ยม", 95, Optional.of(Score.of(95))),
                        band("GOOD", "ผ่านดี", 85, Optional.of(Score.of(85))),
                        band("PASS", "ผ่าน", 85, Optional.empty()),
                        band("IMPROVE", "ต้องปรับปรุง", 70, Optional.empty()),
                        band("IMPROVE_URGENTLY", "ต้องปรับปรุงโดยด่วน", 0, Optional.empty()));
        return this;
    }

    private static Band band(String code, String th, int overall, Optional<Score> eachTool) {
        return Band.builder()
                .code(code)
                .nameTh(th)
                .overallAtLeast(Score.of(overall))
                .eachToolAtLeast(eachTool)
                .build();
    }

    NaccForm targetGates(String words) {
        edition.targetGates(words);
        return this;
    }

    NaccForm indicator(int number, Tool tool, String nameTh, String codes) {
        edition.addIndicators(Indicator.builder()
                .number(number)
                .tool(tool)
                .nameTh(nameTh)
                .questions(codes(codes))
                .build());
        return this;
    }

    NaccForm questions(boolean known, Basis basis, List<Question> those) {
        edition.questionsKnown(known).questionsBasis(basis);
        return questions(those);
    }

    NaccForm questions(List<Question> those) {
        questions.addAll(those);
        return this;
    }

    NaccForm questionsOfUnknownWording(String codes) {
        codes(codes)
                .forEach(code -> questions.add(
                        Question.builder().code(code).basis(Basis.UNKNOWN).build()));
        return this;
    }

    NaccForm grouping(Basis basis) {
        edition.groupingBasis(basis);
        return this;
    }

    /** Says that these sub-indicators may as well hold these items. */
    NaccForm otherGrouping(Basis basis, Map<String, String> items) {
        ImmutableOtherGrouping.Builder other = OtherGrouping.builder().basis(basis);
        items.forEach((code, those) -> other.putItem(NodeCode.ofSubIndicator(code), codes(those)));
        edition.addOtherGrouping(other.build());
        return this;
    }

    /** Starts a sub-indicator; the items that follow belong to it. */
    NaccForm group(String code, String nameTh, String items) {
        group = NodeCode.ofSubIndicator(code);
        edition.addSubIndicators(SubIndicator.builder()
                .code(group)
                .nameTh(nameTh)
                .items(codes(items))
                .build());
        return this;
    }

    NaccForm item(String code, String titleTh, Basis titleBasis, Topic.OfYear topic) {
        return item(code, titleTh, titleBasis, topic, new Period(Optional.empty(), Optional.empty()));
    }

    NaccForm item(String code, String titleTh, Basis titleBasis, Topic.OfYear topic, Period period) {
        if (group == null) {
            throw new IllegalStateException(code + " before the first group");
        }
        edition.addItems(Item.builder()
                .code(QuestionCode.of(code))
                .nameTh(titleTh)
                .titleBasis(titleBasis)
                .subIndicator(group)
                .topic(topic.topic())
                .periodOffset(period.offset())
                .periodBasis(period.basis())
                .elements(topic.elements())
                .build());
        return this;
    }

    /** The item reports on the fiscal year of the assessment. */
    static Period ofThisYear(Basis basis) {
        return new Period(Optional.of(0), Optional.of(basis));
    }

    /** The item reports on the fiscal year before. */
    static Period ofLastYear(Basis basis) {
        return new Period(Optional.of(-1), Optional.of(basis));
    }

    NaccForm issueArea(int number, String nameTh, String questionCodes, String itemCodes) {
        edition.addIssueAreas(IssueArea.builder()
                .number(number)
                .nameTh(nameTh)
                .questions(codes(questionCodes))
                .items(codes(itemCodes))
                .build());
        return this;
    }

    NaccForm recommend(String question, String... advice) {
        List<NodeCode> nodes = new ArrayList<>();
        for (String code : advice) {
            nodes.add(NodeCode.of(code));
        }
        edition.putRecommendation(QuestionCode.of(question), List.copyOf(nodes));
        return this;
    }

    Edition edition() {
        questions.sort(Comparator.comparing(Question::getCode));
        return edition.questions(questions).build();
    }

    private static List<QuestionCode> codes(String codes) {
        return codes.isEmpty() ? List.of() : QuestionCode.parseAll(codes);
    }

    /** The fiscal year an item reports on, counted from that of the assessment. */
    record Period(Optional<Integer> offset, Optional<Basis> basis) {}
}
