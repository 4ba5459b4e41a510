package io.github.openita.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ImmutableDisclosure;
import io.github.openita.core.disclosure.ImmutableItemDisclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ImmutableAgency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.DocumentMistake;
import io.github.openita.rules.DocumentMistakes;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a disclosure and everything that is wrong with its text: what cannot be understood is noted and left out, the
 * rest is there to be checked. It goes through the text once and remembers no places but those of items and of
 * mistakes. Used for one text, not shared.
 */
final class DisclosureReader {

    /** So many links, elements or values of one element are taken; of more nobody keeps track. */
    private static final int MOST = 1000;

    private static final int LONGEST_NUMBER = 100;

    private static final List<String> ROOT_KEYS = List.of("agency", "edition", "items");
    private static final List<String> AGENCY_KEYS = List.of("id", "name", "type", "website", "district", "province");
    private static final List<String> ITEM_KEYS = List.of("title", "links", "fiscalYear", "updatedOn", "elements");
    private static final List<String> LINK_KEYS = List.of("label", "url");

    private final Source source;
    private final DocumentText text;
    private final JsonParser parser;
    private final DocumentMistakes mistakes = new DocumentMistakes();
    /** Values that cannot be read, by pointer of the canonical document. */
    private final Set<String> unreadable = new HashSet<>();

    private final Map<QuestionCode, String> spellings = new HashMap<>();
    private final List<ItemStart> starts = new ArrayList<>();
    /** Those of the item that is being read; {@code null} for one that cannot be read. */
    private final Map<String, @Nullable ElementValue> values = new HashMap<>();

    private final ImmutableDisclosure.Builder disclosure = Disclosure.builder();
    private final TreeMap<QuestionCode, ItemDisclosure> items = new TreeMap<>();
    private boolean anyItems;
    /** The item and the element that is being read. */
    private @Nullable QuestionCode item;

    private @Nullable String element;

    private DisclosureReader(Source source, DocumentText text, JsonParser parser) {
        this.source = source;
        this.text = text;
        this.parser = parser;
    }

    /**
     * @throws DocumentException where the text is no JSON, is no object, or has no items
     */
    static DisclosureDocument read(Source source) {
        DocumentText text = source.decoded();
        try (JsonParser parser = JsonText.parserOf(text)) {
            return new DisclosureReader(source, text, parser).document();
        } catch (JsonProcessingException e) {
            throw refusedBefore(source, text, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the text as JSON, in the words of the reader that looks closer. */
    private static RuntimeException refusedBefore(Source source, DocumentText text, JsonProcessingException e) {
        JsonText.parse(source.getName(), text.toString());
        return new IllegalStateException("a text that is JSON was not read as such", e);
    }

    private DisclosureDocument document() throws IOException {
        parser.nextToken();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            JsonValue root = JsonText.parse(source.getName(), text.toString());
            throw Mistakes.single(
                    source.getName(),
                    MistakeKind.WRONG_TYPE,
                    root.line(),
                    root.column(),
                    "ต้องเป็นออบเจกต์ {…} ที่มี \"items\"",
                    "must be an object {…} that has \"items\"");
        }
        Place start = place();
        ObjectKeys keys = new ObjectKeys(ROOT_KEYS);
        for (String key = next(keys); key != null; key = next(keys)) {
            switch (key) {
                case "agency" -> readAgency();
                case "edition" -> readEdition();
                default -> readItems();
            }
        }
        JsonToken behind = parser.nextToken();
        if (behind != null || !anyItems) {
            JsonText.parse(source.getName(), text.toString());
            throw Mistakes.single(
                    source.getName(),
                    MistakeKind.MISSING_KEY,
                    orOne(start.line()),
                    orOne(start.column()),
                    "ไม่มี \"items\" ที่เป็นออบเจกต์ {…}: ไม่ใช่เอกสารการเปิดเผยข้อมูล (สร้างเอกสารเปล่าด้วยคำสั่ง init)",
                    "there is no object \"items\": this is no disclosure document (init makes an empty one)");
        }
        return new ReadDisclosure(
                disclosure.build().withItems(items),
                source,
                text,
                mistakes.sorted(),
                mistakes.omitted(),
                Set.copyOf(unreadable),
                List.copyOf(starts),
                Map.copyOf(spellings));
    }

    private static int orOne(@Nullable Integer number) {
        return number == null ? 1 : number;
    }

    /** The keys of an object, and which of them were there. */
    private static final class ObjectKeys {

        private final List<String> known;
        /** A bit for each. */
        private int seen;
        /** Behind the last one: keys mostly stand in their order. */
        private int next;

        ObjectKeys(List<String> known) {
            this.known = known;
        }

        boolean isKnown(String key) {
            for (int i = 0; i < known.size(); i++) {
                int index = next + i < known.size() ? next + i : next + i - known.size();
                if (known.get(index).equals(key)) {
                    next = index + 1;
                    return true;
                }
            }
            return false;
        }

        /** Whether the known key was not there before. */
        boolean isFirst() {
            int bit = 1 << next;
            boolean first = (seen & bit) == 0;
            seen |= bit;
            return first;
        }
    }

    /**
     * Goes to the next value of an object whose keys are known, and past all that is ignored or refused.
     *
     * @return its key; {@code null} where the object ends
     */
    private @Nullable String next(ObjectKeys keys) throws IOException {
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            if (!keys.isKnown(key)) {
                if (!ObjectShape.isIgnored(key)) {
                    refuseKey(key, keys.known);
                }
                parser.skipChildren();
            } else if (keys.isFirst()) {
                return key;
            } else {
                refuseSecond(key);
            }
        }
        return null;
    }

    private void refuseKey(String key, List<String> keys) {
        String allowed = String.join(", ", keys);
        String quoted = ThaiText.quoted(key);
        note(
                FindingKind.UNKNOWN_KEY,
                BilingualText.of(
                        "ไม่รู้จักคีย์ " + quoted + ": มี " + allowed,
                        "unknown key " + quoted + ": there are " + allowed));
    }

    private void refuseSecond(String key) throws IOException {
        String quoted = ThaiText.quoted(key);
        note(
                FindingKind.DUPLICATE_KEY,
                BilingualText.of(
                        "คีย์ " + quoted + " ซ้ำ: ใช้ค่าแรก",
                        "the key " + quoted + " stands twice: the first one counts"));
        parser.skipChildren();
    }

    private void readEdition() throws IOException {
        String name = readText();
        if (name != null) {
            disclosure.edition(ItaJson.canonicalName(name));
        }
    }

    private void readAgency() throws IOException {
        if (!isObject()) {
            return;
        }
        ImmutableAgency.Builder agency = Agency.builder();
        ObjectKeys keys = new ObjectKeys(AGENCY_KEYS);
        for (String key = next(keys); key != null; key = next(keys)) {
            String value = readText();
            if (value != null) {
                switch (key) {
                    case "id" -> agency.id(value);
                    case "name" -> agency.name(value);
                    case "type" -> agency.type(typeOf(value));
                    case "website" -> agency.website(value);
                    case "district" -> agency.district(value);
                    default -> agency.province(value);
                }
            }
        }
        disclosure.agency(agency.build());
    }

    private Optional<AgencyType> typeOf(String word) {
        for (AgencyType type : AgencyType.values()) {
            if (type.name().equals(word)) {
                return Optional.of(type);
            }
        }
        String words = Stream.of(AgencyType.values()).map(AgencyType::name).collect(Collectors.joining(", "));
        note(
                FindingKind.OUT_OF_RANGE,
                BilingualText.of(
                        "พบ " + ThaiText.quoted(word) + ": ใช้ได้เพียง " + words,
                        "found " + ThaiText.quoted(word) + ": must be one of " + words));
        return Optional.empty();
    }

    private void readItems() throws IOException {
        if (!isObject()) {
            return;
        }
        anyItems = true;
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            if (ObjectShape.isIgnored(key)) {
                parser.skipChildren();
            } else {
                readItem(key);
            }
        }
    }

    private void readItem(String key) throws IOException {
        QuestionCode code;
        try {
            code = QuestionCode.parse(key);
        } catch (InvalidInputException e) {
            Optional<BilingualText> scheme = OtherScheme.of(key);
            note(
                    scheme.isPresent() ? FindingKind.OTHER_SCHEME : FindingKind.UNKNOWN_CODE,
                    scheme.orElseGet(e::getText));
            parser.skipChildren();
            return;
        }
        item = code;
        String before = spellings.getOrDefault(code, code.toString());
        boolean unread = !unreadable.isEmpty() && unreadable.contains(canonical(code));
        if (!unread && !items.containsKey(code)) {
            if (!key.equals(code.toString())) {
                spellings.put(code, key);
            }
            starts.add(new ItemStart(key, parser.currentTokenLocation()));
            readItem(code);
        } else if (before.equals(key)) {
            refuseSecond(key);
        } else {
            String both = ThaiText.quoted(key) + ", " + ThaiText.quoted(before);
            note(
                    FindingKind.DUPLICATE_KEY,
                    BilingualText.of(
                            both + " คือข้อเดียวกัน (" + code + "): ใช้ค่าแรก",
                            both + " are both " + code + ": the first one counts"));
            parser.skipChildren();
        }
        item = null;
    }

    private void readItem(QuestionCode code) throws IOException {
        if (!isObject()) {
            unreadable.add(canonical(code));
            return;
        }
        ImmutableItemDisclosure.Builder read = ItemDisclosure.builder();
        ObjectKeys keys = new ObjectKeys(ITEM_KEYS);
        for (String key = next(keys); key != null; key = next(keys)) {
            switch (key) {
                case "title" -> readTitle(read);
                case "links" -> readLinks(code, read);
                case "fiscalYear" -> read.fiscalYear(readFiscalYear());
                case "updatedOn" -> read.updatedOn(readDate());
                default -> read.elements(readElements(code));
            }
        }
        items.put(code, read.build());
    }

    private void readTitle(ImmutableItemDisclosure.Builder read) throws IOException {
        String title = readText();
        if (title != null) {
            read.title(title);
        }
    }

    /** Where an item or a value of it stands in the canonical document. */
    private static String canonical(QuestionCode code, String... steps) {
        StringBuilder pointer = new StringBuilder("/items/").append(code);
        for (String step : steps) {
            pointer.append('/').append(Pointers.escape(step));
        }
        return pointer.toString();
    }

    private void readLinks(QuestionCode code, ImmutableItemDisclosure.Builder read) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType("รายการ […]", "an array");
            unreadable.add(canonical(code, "links"));
            parser.skipChildren();
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i < MOST) {
                read.addLink(readLink(code, i));
            } else {
                skipOneMore(i == MOST);
            }
        }
    }

    /** A link; one that cannot be read leaves a dead one in its place, so that the others keep theirs. */
    private Link readLink(QuestionCode code, int index) throws IOException {
        String label = null;
        String url = null;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            boolean unread = false;
            ObjectKeys keys = new ObjectKeys(LINK_KEYS);
            for (String key = next(keys); key != null; key = next(keys)) {
                String value = readText();
                if (key.equals("label")) {
                    label = value;
                } else {
                    url = value;
                    unread = value == null;
                }
            }
            if (unread) {
                unreadable.add(canonical(code, "links", Integer.toString(index)));
            }
            return Link.of(label, url);
        }
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            url = readText();
        } else {
            wrongType(
                    "ข้อความในเครื่องหมายคำพูด หรือ {\"label\": …, \"url\": …}",
                    "a text in quotes, or {\"label\": …, \"url\": …}");
            parser.skipChildren();
        }
        if (url == null) {
            unreadable.add(canonical(code, "links", Integer.toString(index)));
        }
        return Link.of(null, url);
    }

    /** Of a list or an object that is too long; the first that is too many is noted. */
    private void skipOneMore(boolean first) throws IOException {
        if (first) {
            note(
                    FindingKind.OUT_OF_RANGE,
                    BilingualText.of(
                            "มากกว่า " + MOST + " รายการ: ส่วนที่เกินไม่ได้อ่าน",
                            "more than " + MOST + ": what follows was not read"));
        }
        parser.skipChildren();
    }

    private Optional<FiscalYear> readFiscalYear() throws IOException {
        if (!parser.currentToken().isNumeric()) {
            wrongType("ปี พ.ศ. เป็นตัวเลข เช่น 2567", "a year of the Buddhist Era as a number, such as 2567");
            parser.skipChildren();
            return Optional.empty();
        }
        OptionalInt whole = readYear();
        if (whole.isEmpty()) {
            note(
                    FindingKind.OUT_OF_RANGE,
                    BilingualText.of(
                            "ปีงบประมาณต้องเป็นปี พ.ศ. " + FiscalYear.MIN_VALUE + "–" + FiscalYear.MAX_VALUE,
                            "a fiscal year must be a year of the Buddhist Era, " + FiscalYear.MIN_VALUE + "–"
                                    + FiscalYear.MAX_VALUE));
            return Optional.empty();
        }
        int year = whole.getAsInt();
        try {
            return Optional.of(FiscalYear.of(year));
        } catch (InvalidInputException e) {
            note(DocumentDates.isOtherEra(year) ? FindingKind.ERA : FindingKind.OUT_OF_RANGE, e.getText());
            return Optional.empty();
        }
    }

    /** A whole number of four digits at most, however it is written. */
    private OptionalInt readYear() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= 4) {
            return OptionalInt.of(parser.getIntValue());
        }
        BigDecimal number = JsonText.number(parser.getText());
        boolean whole = number.precision() - number.scale() <= 4
                && number.stripTrailingZeros().scale() <= 0;
        return whole ? OptionalInt.of(number.intValueExact()) : OptionalInt.empty();
    }

    private Optional<LocalDate> readDate() throws IOException {
        String written = readText();
        if (written == null) {
            return Optional.empty();
        }
        DocumentDates.Answer answer = DocumentDates.read(written);
        if (answer.date() == null) {
            note(answer.otherEra() ? FindingKind.ERA : FindingKind.OUT_OF_RANGE, answer.refusal());
        }
        return Optional.ofNullable(answer.date());
    }

    private Optional<Elements> readElements(QuestionCode code) throws IOException {
        if (!isObject()) {
            unreadable.add(canonical(code, "elements"));
            return Optional.empty();
        }
        values.clear();
        boolean full = false;
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            element = key;
            if (ObjectShape.isIgnored(key)) {
                parser.skipChildren();
            } else if (values.containsKey(key)) {
                refuseSecond(key);
            } else if (values.size() == MOST) {
                skipOneMore(!full);
                full = true;
            } else {
                values.put(key, readElement(code, key));
            }
            element = null;
        }
        // What cannot be read is not there, and not blank either.
        values.values().removeIf(Objects::isNull);
        return Optional.of(Elements.of(values));
    }

    /** The value of an element; {@code null} where it cannot be read at all. */
    private @Nullable ElementValue readElement(QuestionCode code, String key) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            ElementValue one = readSingle();
            if (one == null) {
                unreadable.add(canonical(code, "elements", key));
            }
            return one;
        }
        List<ElementValue> several = new ArrayList<>();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i < MOST) {
                ElementValue one = readSingle();
                if (one == null) {
                    unreadable.add(canonical(code, "elements", key));
                } else {
                    several.add(one);
                }
            } else {
                skipOneMore(i == MOST);
            }
        }
        return ElementValue.ofAll(several);
    }

    private @Nullable ElementValue readSingle() throws IOException {
        switch (parser.currentToken()) {
            case VALUE_STRING -> {
                String text = readText();
                return text == null ? null : ElementValue.of(text);
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return ElementValue.shown(parser.currentToken() == JsonToken.VALUE_TRUE);
            }
            case VALUE_NULL -> {
                return ElementValue.blank();
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return readNumber();
            }
            default -> {
                wrongType(
                        "ข้อความ true ตัวเลข หรือรายการของสิ่งเหล่านี้",
                        "a text, true, a number, or an array of these");
                parser.skipChildren();
                return null;
            }
        }
    }

    private @Nullable ElementValue readNumber() throws IOException {
        BigDecimal number = JsonText.number(parser.getText());
        if (number.precision() > LONGEST_NUMBER || Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            note(
                    FindingKind.OUT_OF_RANGE,
                    BilingualText.of(
                            "ตัวเลขยาวเกิน " + LONGEST_NUMBER + " หลัก",
                            "a number of more than " + LONGEST_NUMBER + " digits"));
            return null;
        }
        return ElementValue.of(number);
    }

    /** A text; {@code null} where there is another value, or it cannot be read. */
    private @Nullable String readText() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType("ข้อความในเครื่องหมายคำพูด", "a text in quotes");
            parser.skipChildren();
            return null;
        }
        boolean asItStands = text.isShownBy(parser);
        String value = parser.getText();
        if (!asItStands && TextShape.isBroken(value)) {
            note(FindingKind.OUT_OF_RANGE, TextShape.BROKEN);
            return null;
        }
        return value;
    }

    private boolean isObject() throws IOException {
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        if (!object) {
            wrongType("ออบเจกต์ {…}", "an object");
            parser.skipChildren();
        }
        return object;
    }

    private void wrongType(String th, String en) throws IOException {
        note(FindingKind.WRONG_TYPE, Reading.wrongType(JsonText.scalar(parser), th, en));
    }

    /** Notes a mistake of the value that the parser stands on. */
    private void note(FindingKind kind, BilingualText message) {
        mistakes.add(new DocumentMistake(kind, place(), item, element, message));
    }

    private Place place() {
        JsonLocation start = parser.currentTokenLocation();
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return new Place(pointer, start.getLineNr(), start.getColumnNr());
    }
}
