package io.github.openita.io.vocabulary;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.Question;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an edition says as concepts: its form from the tools down to the elements, and its bands. A name that is not
 * known stays away. Used once, not shared.
 */
final class FormResources {

    static final String SCHEME = "#edition";
    private static final String BANDS = "#bands";
    private static final String CONCEPT = Namespace.SKOS.term("Concept");
    private static final String CONCEPT_SCHEME = Namespace.SKOS.term("ConceptScheme");

    private final Edition edition;
    private final boolean builtIn;
    private final List<Resource> resources = new ArrayList<>();

    FormResources(Edition edition) {
        this.edition = edition;
        builtIn = Iris.isBuiltIn(edition);
    }

    List<Resource> build() {
        Resource scheme = scheme(SCHEME)
                .words(
                        Property.PREF_LABEL,
                        "แบบประเมิน ITA ประจำปีงบประมาณ พ.ศ. " + edition.getFiscalYear(),
                        "ITA form of fiscal year " + edition.getFiscalYear())
                .words(Property.SCOPE_NOTE, Language.TH, edition.getScheme())
                .number(Property.FISCAL_YEAR, edition.getFiscalYear().getValue());
        for (FormNode tool : edition.form().getTools()) {
            scheme.address(Property.HAS_TOP_CONCEPT, Iris.of(tool.getCode()));
            add(tool);
        }
        addBands();
        return resources;
    }

    /** A scheme of its concepts; only what the library says of the commission's forms is the library's to license. */
    private Resource scheme(String address) {
        Resource scheme = new Resource(address, CONCEPT_SCHEME)
                .code(Property.NOTATION, edition.nameWithRevision())
                .code(Property.VERSION, Integer.toString(edition.getRevision()));
        if (builtIn) {
            scheme.address(Property.LICENSE, OwnTerms.LICENSE).address(Property.SEE_ALSO, OwnTerms.ABOUT);
        }
        resources.add(scheme);
        return scheme;
    }

    private Resource concept(String address, String type, String notation) {
        Resource concept = new Resource(address, CONCEPT, Namespace.ITA.term(type)).code(Property.NOTATION, notation);
        resources.add(concept);
        return concept;
    }

    private Resource concept(FormNode node, String type) {
        Resource concept = concept(Iris.of(node.getCode()), type, node.getCode().toString())
                .address(Property.IN_SCHEME, SCHEME);
        node.getParent()
                .ifPresentOrElse(
                        above -> concept.address(Property.BROADER, Iris.of(above.getCode())),
                        () -> concept.address(Property.TOP_CONCEPT_OF, SCHEME));
        return concept;
    }

    private void add(FormNode node) {
        switch (node.getLevel()) {
            case TOOL -> addTool(node);
            case INDICATOR -> concept(node, "Indicator").words(Property.PREF_LABEL, Language.TH, node.getName());
            case SUB_INDICATOR ->
                concept(node, "SubIndicator")
                        .words(Property.PREF_LABEL, Language.TH, node.getName())
                        .basis(Property.BASIS, edition.getGroupingBasis());
            case QUESTION -> {
                if (node.getTool() == Tool.OIT) {
                    addItem(node);
                } else {
                    addQuestion(node);
                }
            }
        }
        node.getChildren().forEach(this::add);
    }

    private void addTool(FormNode node) {
        Tool tool = node.getTool();
        concept(node, "Tool")
                .words(Property.PREF_LABEL, tool.getNameTh(), tool.getNameEn())
                .number(Property.WEIGHT, node.getToolWeight())
                .basis(Property.BASIS, edition.getWeightsBasis());
        node.getParts()
                .forEach(part -> concept(part, "Part")
                        .words(Property.PREF_LABEL, Language.TH, part.getName())
                        .basis(Property.BASIS, edition.getPartsBasis()));
    }

    /** A theme is no wording: it says what a question is about whose wording is not known. */
    private void addQuestion(FormNode node) {
        Optional<Question> question = node.getQuestion();
        concept(node, "Question")
                .words(Property.PREF_LABEL, Language.TH, question.flatMap(Question::getTextTh))
                .words(Property.SCOPE_NOTE, Language.TH, question.flatMap(Question::getTheme))
                .basis(Property.BASIS, question.flatMap(Question::getBasis).or(edition::getQuestionsBasis));
    }

    private void addItem(FormNode node) {
        Resource concept = concept(node, "Item");
        node.getItem().ifPresent(item -> {
            concept.words(Property.PREF_LABEL, Language.TH, Optional.of(item.getNameTh()))
                    .basis(Property.BASIS, item.getTitleBasis())
                    .code(Property.TOPIC, item.getTopic())
                    .basis(Property.REPORTS_ON_BASIS, item.getPeriodBasis())
                    .basis(Property.FREQUENCY_BASIS, item.getFrequencyBasis())
                    .basis(Property.DATA_FILE_BASIS, item.getDataFileBasis());
            item.getNotes().forEach(note -> concept.words(Property.NOTE, Language.TH, Optional.of(note)));
            item.getPeriodOffset()
                    .ifPresent(offset -> concept.number(
                            Property.REPORTS_ON, edition.getFiscalYear().getValue() + offset));
            item.getFrequency().ifPresent(often -> concept.code(Property.FREQUENCY, often.getCode()));
            if (item.isDataFile()) {
                concept.yes(Property.DATA_FILE);
            }
            item.getElements().forEach(element -> addElement(item, element));
        });
    }

    private void addElement(Item item, Element element) {
        Resource concept = concept(Iris.of(item, element), "Element", item.getCode() + "/" + element.getId())
                .words(Property.PREF_LABEL, Language.TH, Optional.of(element.getWordingTh()))
                .address(Property.IN_SCHEME, SCHEME)
                .address(Property.BROADER, Iris.of(NodeCode.of(item.getCode())))
                .code(Property.NUMBER, element.getNumber())
                .basis(Property.BASIS, Optional.of(element.getBasis()))
                .basis(Property.NONE_BASIS, element.getNoneBasis());
        element.getAppliesTo()
                .ifPresent((AppliesTo agencies) ->
                        concept.address(Property.APPLIES_TO, Namespace.ITA.term(agencies.getCode())));
        if (element.isNoneAllowed()) {
            concept.yes(Property.NONE_ALLOWED);
        }
    }

    private void addBands() {
        if (edition.getBands().isEmpty()) {
            return;
        }
        Resource bands = scheme(BANDS)
                .words(
                        Property.PREF_LABEL,
                        "ระดับผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. " + edition.getFiscalYear(),
                        "Bands of the ITA result of fiscal year " + edition.getFiscalYear());
        for (Band band : edition.getBands()) {
            String address = Iris.of("band", band.getCode());
            bands.address(Property.HAS_TOP_CONCEPT, address);
            Resource concept = concept(address, "Band", band.getCode())
                    .words(Property.PREF_LABEL, Language.TH, Optional.of(band.getNameTh()))
                    .words(
                            Property.PREF_LABEL,
                            Language.EN,
                            Optional.of(band.getNameEn()).filter(name -> !name.equals(band.getCode())))
                    .address(Property.IN_SCHEME, BANDS)
                    .address(Property.TOP_CONCEPT_OF, BANDS)
                    .basis(Property.BASIS, edition.getBandsBasis())
                    .amount(Property.OVERALL_AT_LEAST, band.getOverallAtLeast().toWritten());
            band.getEachToolAtLeast()
                    .ifPresent(least -> concept.amount(Property.EACH_TOOL_AT_LEAST, least.toWritten()));
        }
    }
}
