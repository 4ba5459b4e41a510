package io.github.openita.io.vocabulary;

import io.github.openita.core.edition.AppliesTo;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The classes and properties that SKOS does not have, and what facts rest on. Used once, not shared. */
final class OwnTerms {

    /** The licence of what the library says of the commission's forms. */
    static final String LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/";
    /** The page that says what is official and what is not. */
    static final String ABOUT = "https://github.com/openita/ita/blob/main/docs/data.md";

    private static final String CONCEPT = Namespace.SKOS.term("Concept");
    private static final String BASES = "#bases";
    private static final String AGENCIES = "#agencies";

    private final List<Resource> resources = new ArrayList<>();

    List<Resource> build() {
        addClasses();
        addProperties();
        addBases();
        addAgencies();
        return resources;
    }

    private Resource add(Resource resource) {
        resources.add(resource);
        return resource;
    }

    private void addClass(String name, String th, String en) {
        add(new Resource("#" + name, Namespace.OWL.term("Class")))
                .words(Property.LABEL, th, en)
                .address(Property.SUB_CLASS_OF, CONCEPT);
    }

    private void addClasses() {
        addClass("Tool", "เครื่องมือการประเมิน", "tool of the assessment");
        addClass("Part", "ส่วนของเครื่องมือ", "part of a tool");
        addClass("Indicator", "ตัวชี้วัด", "indicator");
        addClass("SubIndicator", "ตัวชี้วัดย่อย", "sub-indicator");
        addClass("Question", "ข้อคำถาม", "survey question");
        addClass("Item", "ข้อ OIT", "item of OIT");
        addClass("Element", "องค์ประกอบด้านข้อมูล", "element that an item must show");
        addClass("Band", "ระดับผลการประเมิน", "band of the result");
    }

    private Resource addProperty(Property property, String th, String en) {
        Resource added = property.kind()
                .type()
                .map(type -> new Resource("#" + property.key(), Namespace.OWL.term("DatatypeProperty"))
                        .address(Property.RANGE, Namespace.XSD.term(type)))
                .orElseGet(() -> new Resource("#" + property.key(), Namespace.OWL.term("ObjectProperty"))
                        .address(Property.RANGE, CONCEPT));
        return add(added.words(Property.LABEL, th, en));
    }

    private void addProperties() {
        addProperty(Property.FISCAL_YEAR, "ปีงบประมาณ พ.ศ.", "fiscal year of the Buddhist Era");
        addProperty(Property.NUMBER, "ลำดับขององค์ประกอบในแบบประเมิน", "number of the element on the form");
        addProperty(
                Property.BASIS,
                "ที่มาของถ้อยคำ ของเครื่องมือคือที่มาของน้ำหนัก ของตัวชี้วัดย่อยคือที่มาของการจัดกลุ่มข้อ",
                "what the words rest on; of a tool its weight, of a sub-indicator the grouping of its items");
        addProperty(Property.WEIGHT, "น้ำหนัก (ร้อยละ)", "weight in percent");
        addProperty(
                Property.TOPIC, "คำที่ใช้หาข้อเดียวกันในปีอื่น", "a word by which the item is found in another year");
        addProperty(
                Property.REPORTS_ON,
                "ปีงบประมาณ พ.ศ. ของข้อมูลที่ต้องแสดง",
                "fiscal year of the Buddhist Era that the item reports on");
        addProperty(Property.REPORTS_ON_BASIS, "ที่มาของปีของข้อมูล", "what the year reported on rests on");
        addProperty(Property.FREQUENCY, "ความถี่ในการเผยแพร่", "how often the item is published anew");
        addProperty(Property.FREQUENCY_BASIS, "ที่มาของความถี่", "what the frequency rests on");
        addProperty(Property.DATA_FILE, "ต้องมีไฟล์ข้อมูลที่โปรแกรมอ่านได้", "a structured file is asked for");
        addProperty(
                Property.DATA_FILE_BASIS,
                "ที่มาของการขอไฟล์ข้อมูล",
                "what it rests on that a structured file is asked for");
        addProperty(Property.APPLIES_TO, "เฉพาะหน่วยงานประเภทนี้", "the agencies that the element is asked of");
        addProperty(Property.NONE_ALLOWED, "เขียนว่า \"ไม่มี\" ได้", "the agency may write that there is none");
        addProperty(
                Property.NONE_BASIS,
                "ที่มาของการเขียนว่า \"ไม่มี\" ได้",
                "what it rests on that \"none\" may be written");
        addProperty(Property.OVERALL_AT_LEAST, "คะแนนภาพรวมตั้งแต่", "overall score of the band from");
        addProperty(
                Property.EACH_TOOL_AT_LEAST, "คะแนนทุกเครื่องมือและทุกส่วนตั้งแต่", "score of each tool and part from");
    }

    private Resource scheme(String address, String th, String en) {
        return add(new Resource(address, Namespace.SKOS.term("ConceptScheme")))
                .words(Property.PREF_LABEL, th, en)
                .address(Property.LICENSE, LICENSE);
    }

    /** Its word in documents is what English reports call it. */
    private Resource topConcept(Resource scheme, String code, String nameTh) {
        String address = "#" + code;
        scheme.address(Property.HAS_TOP_CONCEPT, address);
        return add(new Resource(address, CONCEPT))
                .code(Property.NOTATION, code)
                .words(Property.PREF_LABEL, nameTh, code)
                .address(Property.IN_SCHEME, scheme.address())
                .address(Property.TOP_CONCEPT_OF, scheme.address());
    }

    private void addBases() {
        Resource bases = scheme(
                BASES,
                "ที่มาของข้อเท็จจริงในแบบประเมิน จากหนักแน่นที่สุดไปน้อยที่สุด",
                "What a fact about an edition rests on, from the firmest to the weakest");
        for (Basis basis : Basis.values()) {
            topConcept(bases, basis.getCode(), basis.getNameTh())
                    .words(Property.DEFINITION, Language.EN, Optional.of(definition(basis)));
        }
    }

    private static String definition(Basis basis) {
        return switch (basis) {
            case PROVED -> "Published figures are reproduced to the digit.";
            case OFFICIAL -> "The wording of the handbook, read on agencies' pages of that year.";
            case ASSESSOR -> "Quoted from a published assessment.";
            case PRACTICE -> "What agencies, copies of the form or public code do that year.";
            case INFERRED ->
                "Follows from the figures, or stands in the same form of another year or in a sister form.";
            case UNVERIFIED -> "General knowledge without a source at hand.";
            case UNKNOWN -> "The text itself is missing.";
        };
    }

    private void addAgencies() {
        Resource agencies = scheme(
                AGENCIES, "หน่วยงานที่ต้องแสดงองค์ประกอบบางข้อ", "Agencies of which some elements alone are asked");
        for (AppliesTo kind : AppliesTo.values()) {
            topConcept(agencies, kind.getCode(), kind.getNameTh());
        }
    }
}
