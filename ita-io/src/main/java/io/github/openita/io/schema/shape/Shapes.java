package io.github.openita.io.schema.shape;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Coded;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shapes of single values, and what other shapes are put together with. Static methods only; thread-safe. */
public final class Shapes {

    /** From 2400 on a year can only be one of the Buddhist Era. */
    public static final String DAY = "(?:19|2[0-3])[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";

    public static final Shape<String> TEXT =
            TextShape.of(ProblemKind.WRONG_TYPE, (text, reading) -> text.text(), text -> text);

    /** A text that says something. */
    public static final Shape<String> WORDS = TextShape.of(
                    ProblemKind.OUT_OF_RANGE,
                    (text, reading) -> {
                        if (!ThaiText.hasText(text.text())) {
                            throw new InvalidInputException("ข้อความว่าง: ต้องมีคำ", "an empty text: say something");
                        }
                        return text.text();
                    },
                    text -> text)
            .like("\\S");

    public static final Shape<Boolean> BOOLEAN = new BooleanShape();

    /** How many there are of something. */
    public static final Shape<Integer> COUNT = whole(0, Integer.MAX_VALUE);

    public static final Shape<Integer> NUMBER = whole(1, 999);

    public static final Shape<FiscalYear> FISCAL_YEAR = new FiscalYearShape();

    public static final String ANY_DAY = "(?:" + DAY + "|" + DocumentDates.THAI_DAY + ")";

    public static final Shape<LocalDate> DATE = TextShape.of(
                    ProblemKind.OUT_OF_RANGE, Shapes::date, LocalDate::toString)
            .expecting("วันที่ เช่น \"2024-01-15\"", "a date such as \"2024-01-15\"")
            .like("^" + ANY_DAY + "$");

    /** The word for a type of agency; its Thai name or short form is read as well. */
    static final Shape<AgencyType> AGENCY_TYPE = new WordShape<>(
            AgencyType.values(),
            AgencyType::name,
            AgencyType::parse,
            Arrays.stream(AgencyType.values())
                    .flatMap(type -> Stream.concat(Stream.of(type.getNameTh()), type.getShortNameTh().stream()))
                    .distinct()
                    .toList());

    public static final Shape<Agency> AGENCY = ObjectShape.of(Agency.class, Agency::builder, builder -> builder.build())
            .optional("id", TEXT, Agency::getId, (b, v) -> b.id(v))
            .says("รหัสหน่วยงาน", "The identifier of the agency")
            .optional("name", TEXT, Agency::getName, (b, v) -> b.name(v))
            .says("ชื่อหน่วยงาน", "The name of the agency")
            .optional("type", AGENCY_TYPE, Agency::getType, (b, v) -> b.type(v))
            .says("ประเภทหน่วยงาน เช่น อบต. หรือ SAO", "The type of the agency: a word such as SAO, or its Thai name")
            .optional("website", TEXT, Agency::getWebsite, (b, v) -> b.website(v))
            .says("เว็บไซต์หลัก", "The main web site")
            .optional("district", TEXT, Agency::getDistrict, (b, v) -> b.district(v))
            .says("อำเภอ", "The district")
            .optional("province", TEXT, Agency::getProvince, (b, v) -> b.province(v))
            .says("จังหวัด", "The province")
            .optional("parent", TEXT, Agency::getParent, (b, v) -> b.parent(v))
            .says("หน่วยงานต้นสังกัด", "The agency above it")
            .build();

    private Shapes() {}

    /** As much of a count as {@link #COUNT} has. */
    public static int count(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    private record BooleanShape() implements Shape<Boolean> {

        @Override
        public @Nullable Boolean read(JsonValue value, Reading reading) {
            return value instanceof JsonValue.Bool bool
                    ? (Boolean) bool.value()
                    : reading.refuseType(value, "true หรือ false", "true or false");
        }

        @Override
        public Object write(Boolean value, EditionNames editions) {
            return value;
        }

        @Override
        public JsonObject schema() {
            return new JsonObject().with("type", "boolean");
        }
    }

    /** A whole number between two bounds. */
    public static Shape<Integer> whole(int low, int high) {
        return new NumberShape<>(
                BilingualText.of("จำนวนเต็ม", "a whole number"),
                (number, reading) -> whole(number.number(), low, high),
                number -> number,
                new JsonObject().with("type", "integer").with("minimum", low).with("maximum", high));
    }

    private static int whole(BigDecimal found, int low, int high) {
        if (!isWholeWithin(found, low, high)) {
            throw new InvalidInputException(
                    "พบ " + ThaiText.cut(found.toString()) + ": ต้องเป็นจำนวนเต็ม " + low + " ถึง " + high,
                    "found " + ThaiText.cut(found.toString()) + ": must be a whole number from " + low + " to " + high);
        }
        return found.intValueExact();
    }

    static boolean isWholeWithin(BigDecimal found, int low, int high) {
        return found.compareTo(BigDecimal.valueOf(low)) >= 0
                && found.compareTo(BigDecimal.valueOf(high)) <= 0
                && (found.scale() == 0 || found.stripTrailingZeros().scale() <= 0);
    }

    private static @Nullable LocalDate date(JsonValue.Text text, Reading reading) {
        return date(text.text(), text, reading);
    }

    public static @Nullable LocalDate date(String written, JsonValue.Text text, Reading reading) {
        DocumentDates.Answer answer = DocumentDates.read(written);
        return answer.date() == null
                ? reading.refuse(answer.otherEra() ? ProblemKind.ERA : ProblemKind.OUT_OF_RANGE, text, answer.refusal())
                : answer.date();
    }

    public static <T> Shape<List<T>> list(Shape<T> item) {
        return ListShape.of(item);
    }

    /** One word of a closed list. */
    public static <E extends Enum<E> & Coded> Shape<E> words(Class<E> type) {
        return words(type.getEnumConstants(), Coded::getCode);
    }

    /** One word of a closed list. */
    public static <E> Shape<E> words(E[] values, Function<E, String> word) {
        return new WordShape<>(
                values,
                word,
                text -> {
                    throw new InvalidInputException("", "");
                },
                List.of());
    }

    /** One word of a closed list, or what else is read as one, with the usual spellings of that. */
    public static <E> Shape<E> words(
            E[] values, Function<E, String> word, Function<String, E> others, List<String> spellings) {
        return new WordShape<>(values, word, others, spellings);
    }

    private static final class WordShape<E> implements Shape<E> {

        private final Map<String, E> values = new LinkedHashMap<>();
        private final Function<E, String> word;
        /** What else is read as one of them; refused by an exception where nothing is. */
        private final Function<String, E> others;

        /** How others are usually spelt. */
        private final List<String> spellings;

        WordShape(E[] values, Function<E, String> word, Function<String, E> others, List<String> spellings) {
            this.others = others;
            this.spellings = spellings;
            for (E value : values) {
                this.values.put(word.apply(value), value);
            }
            this.word = word;
        }

        @Override
        public @Nullable E read(JsonValue value, Reading reading) {
            String found = TEXT.read(value, reading);
            E meant = found == null ? null : meantBy(found);
            if (found == null || meant != null) {
                return meant;
            }
            String allowed = String.join(", ", values.keySet());
            return reading.refuse(
                    ProblemKind.OUT_OF_RANGE,
                    value,
                    "พบ " + ThaiText.quoted(found) + ": ใช้ได้เพียง " + allowed,
                    "found " + ThaiText.quoted(found) + ": must be one of " + allowed);
        }

        private @Nullable E meantBy(String found) {
            E value = values.get(found);
            try {
                return value == null ? others.apply(found) : value;
            } catch (InvalidInputException e) {
                return null;
            }
        }

        @Override
        public Object write(E value, EditionNames editions) {
            return word.apply(value);
        }

        @Override
        public JsonObject schema() {
            return new JsonObject()
                    .with(
                            "enum",
                            Stream.concat(values.keySet().stream(), spellings.stream())
                                    .toList());
        }
    }

    /** Notes the first value of a list or an object that is too many. */
    static void refuseRest(JsonValue value, int most, Reading reading) {
        reading.note(
                ProblemKind.OUT_OF_RANGE,
                value,
                "มากกว่า " + most + " รายการ: ส่วนที่เกินไม่ได้อ่าน",
                "more than " + most + ": what follows was not read");
    }

    public static JsonObject orNull(JsonObject schema) {
        return anyOf(new JsonObject().with("type", "null"), schema);
    }

    public static JsonObject anyOf(JsonObject... schemas) {
        return new JsonObject().with("anyOf", List.of(schemas));
    }

    /** The schema of an object with these keys that does not say yet what becomes of others but of ignored ones. */
    static JsonObject openSchema(JsonObject described) {
        JsonObject properties = new JsonObject().with("$schema", new JsonObject());
        properties.putAll(described);
        return new JsonObject()
                .with("type", "object")
                .with("properties", properties)
                .with("patternProperties", new JsonObject().with("^x-", new JsonObject()));
    }
}
