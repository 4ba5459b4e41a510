package io.github.openita.io.schema.disclosure;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import io.github.openita.io.schema.shape.EditionNames;
import io.github.openita.io.schema.shape.ListShape;
import io.github.openita.io.schema.shape.MapShape;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.shape.TextShape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shape of a disclosure: what an agency publishes, item by item. */
public final class DisclosureShapes {

    /** So many links, elements or values of one element are taken. */
    private static final int MOST = 1000;

    private static final int LONGEST_NUMBER = 100;

    private static final Shape<Link> LINK = new LinkShape();

    private static final Shape<ItemDisclosure> ITEM = ObjectShape.of(
                    ItemDisclosure.class, ItemDisclosure::builder, item -> item.build())
            .optional("title", Shapes.TEXT, ItemDisclosure::getTitle, (b, v) -> b.title(v))
            .says("ชื่อหน้าหรือหัวข้อที่เผยแพร่", "The title that the page carries")
            .unlessEmpty("links", ListShape.of(LINK).atMost(MOST), ItemDisclosure::getLinks, (b, v) -> b.links(v))
            .says("ลิงก์ไปยังหน้าหรือไฟล์ที่เผยแพร่", "The links to the pages or files where it is published")
            .optional("fiscalYear", Shapes.FISCAL_YEAR, ItemDisclosure::getFiscalYear, (b, v) -> b.fiscalYear(v))
            .says("ปีงบประมาณที่รายงาน พ.ศ.", "The fiscal year that it reports on, in the Buddhist Era")
            .optional("updatedOn", Shapes.DATE, ItemDisclosure::getUpdatedOn, (b, v) -> b.updatedOn(v))
            .says("วันที่ปรับปรุงล่าสุด เช่น 2024-01-15", "The day of its last change, such as 2024-01-15")
            .optional("carriedFrom", Shapes.FISCAL_YEAR, ItemDisclosure::getCarriedFrom, (b, v) -> b.carriedFrom(v))
            .says(
                    "ปีงบประมาณที่ยกลิงก์มา ลบออกเมื่อปรับปรุงแล้ว",
                    "The year whose links were carried here; drop it once they are renewed")
            .optional(
                    "elements",
                    MapShape.of((member, reading) -> member.key(), new ElementShape())
                            .atMost(MOST),
                    item -> item.getElements().map(Elements::asMap),
                    (item, values) -> item.elements(Elements.of(values)))
            .says(
                    "องค์ประกอบด้านข้อมูล: ข้อความ ที่อยู่ จำนวน หรือ true",
                    "What it shows, element by element: words, where it stands, a number, or true")
            .build();

    /** A disclosure document. */
    public static final Shape<Disclosure> DISCLOSURE = ObjectShape.of(
                    Disclosure.class, Disclosure::builder, disclosure -> disclosure.build())
            .optional("agency", Shapes.AGENCY, Disclosure::getAgency, (b, v) -> b.agency(v))
            .says("หน่วยงาน", "The agency")
            .optional(
                    "edition",
                    TextShape.of(
                            ProblemKind.WRONG_TYPE,
                            (text, reading) -> Editions.canonicalName(text.text()),
                            name -> name),
                    Disclosure::getEdition,
                    (b, v) -> b.edition(v))
            .says("แบบประเมินที่ใช้ เช่น nacc-2567", "The name of the edition, such as nacc-2567")
            .required("items", MapShape.of(DisclosureShapes::item, ITEM), Disclosure::getItems, (b, v) -> b.items(v))
            .says("ข้อ OIT ที่เปิดเผย ตามรหัส เช่น o17", "What is disclosed, by the code of the item, such as o17")
            .build();

    private DisclosureShapes() {}

    private static @Nullable QuestionCode item(JsonValue.Member member, Reading reading) {
        try {
            return QuestionCode.parse(member.key());
        } catch (InvalidInputException e) {
            OtherScheme.of(member.key())
                    .ifPresentOrElse(scheme -> reading.refuse(ProblemKind.OTHER_SCHEME, member.value(), scheme), () -> {
                        throw e;
                    });
            return null;
        }
    }

    /** A link with what stands on it; made for documents that have one. */
    private static final class LabelledLink {

        static final Shape<Link> SHAPE = ObjectShape.of(
                        Link.class, () -> new @Nullable String[2], link -> Link.of(link[0], link[1]))
                .optional("label", Shapes.TEXT, Link::getLabel, (link, label) -> link[0] = label)
                .says("ข้อความของลิงก์", "The words that stand for the link")
                .optional("url", Shapes.TEXT, link -> Optional.of(link.getUrl()), (link, url) -> link[1] = url)
                .says("ที่อยู่ของลิงก์", "The address of the link")
                .build();
    }

    /** A link as a text, or with what stands on it; one that cannot be read leaves a dead one in its place. */
    private static final class LinkShape implements Shape<Link> {

        @Override
        public Link read(JsonValue value, Reading reading) {
            Link link = null;
            if (value instanceof JsonValue.Text) {
                link = Link.of(null, Shapes.TEXT.read(value, reading));
            } else if (value instanceof JsonValue.Obj object) {
                link = LabelledLink.SHAPE.read(value, reading);
                JsonValue url = object.get("url");
                if (url != null && reading.isRefused(url)) {
                    reading.markRefused(value);
                }
            } else {
                reading.refuseType(
                        value,
                        "ข้อความในเครื่องหมายคำพูด หรือ {\"label\": …, \"url\": …}",
                        "a text in quotes, or {\"label\": …, \"url\": …}");
            }
            return link == null ? Link.of(null, null) : link;
        }

        @Override
        public @Nullable Object write(Link link, EditionNames editions) {
            return link.getLabel().isPresent() ? LabelledLink.SHAPE.write(link, editions) : link.getUrl();
        }

        @Override
        public Class<?> type() {
            return Link.class;
        }

        @Override
        public JsonObject schema() {
            return Shapes.anyOf(Shapes.TEXT.schema(), LabelledLink.SHAPE.schema());
        }
    }

    /** The value of an element: a text, whether it is shown, a number, nothing, or a list of these. */
    private static final class ElementShape implements Shape<ElementValue> {

        private final Shape<ElementValue> single = new SingleShape();
        private final Shape<List<ElementValue>> several = ListShape.of(single).atMost(MOST);

        @Override
        public @Nullable ElementValue read(JsonValue value, Reading reading) {
            if (!(value instanceof JsonValue.Arr)) {
                return single.read(value, reading);
            }
            List<ElementValue> values = several.read(value, reading);
            return values == null ? null : ElementValue.ofAll(values);
        }

        @Override
        public @Nullable Object write(ElementValue value, EditionNames editions) {
            return value.isSeveral() ? several.write(value.getValues(), editions) : single.write(value, editions);
        }

        @Override
        public Class<?> type() {
            return ElementValue.class;
        }

        @Override
        public JsonObject schema() {
            return Shapes.anyOf(several.schema(), single.schema());
        }
    }

    private static final class SingleShape implements Shape<ElementValue> {

        @Override
        public @Nullable ElementValue read(JsonValue value, Reading reading) {
            if (value instanceof JsonValue.Text) {
                String text = Shapes.TEXT.read(value, reading);
                return text == null ? null : ElementValue.of(text);
            }
            if (value instanceof JsonValue.Bool bool) {
                return ElementValue.shown(bool.value());
            }
            if (value instanceof JsonValue.Null) {
                return ElementValue.blank();
            }
            if (value instanceof JsonValue.Num number) {
                return isShort(number.number())
                        ? ElementValue.of(number.number())
                        : reading.refuse(
                                ProblemKind.OUT_OF_RANGE,
                                value,
                                "ตัวเลขยาวเกิน " + LONGEST_NUMBER + " หลัก",
                                "a number of more than " + LONGEST_NUMBER + " digits");
            }
            return reading.refuseType(
                    value,
                    "ข้อความ true ตัวเลข หรือรายการของสิ่งเหล่านี้",
                    "a text, true, a number, or an array of these");
        }

        private static boolean isShort(BigDecimal number) {
            return number.precision() <= LONGEST_NUMBER && Math.abs((long) number.scale()) <= LONGEST_NUMBER;
        }

        @Override
        public @Nullable Object write(ElementValue value, EditionNames editions) {
            return value.toJson();
        }

        @Override
        public JsonObject schema() {
            return Shapes.orNull(Shapes.anyOf(
                    Shapes.BOOLEAN.schema(),
                    Shapes.anyOf(Shapes.TEXT.schema(), new JsonObject().with("type", "number"))));
        }
    }
}
