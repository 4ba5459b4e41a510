package io.github.openita.io.json;

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
import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.engine.JsonSyntaxException;
import io.github.openita.io.engine.JsonTokens;
import io.github.openita.io.engine.JsonTokens.Token;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.DocumentMistake;
import io.github.openita.rules.DocumentMistakes;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a disclosure and everything that is wrong with its text: what cannot be understood is noted and left out, the
 * rest is there to be checked. It goes through the text once and remembers no places but those of mistakes. Used for
 * one text, not shared.
 */
final class DisclosureReader {

    /** So many links, elements or values of one element are taken; of more nobody keeps track. */
    private static final int MOST = 1000;

    private static final int LONGEST_NUMBER = 100;

    private static final Set<String> ITEM_KEYS = ordered("title", "links", "fiscalYear", "updatedOn", "elements");
    private static final Set<String> ROOT_KEYS = ordered("agency", "edition", "items");
    private static final Set<String> LINK_KEYS = ordered("label", "url");
    private static final Set<String> AGENCY_KEYS = ordered("id", "name", "type", "website", "district", "province");

    private final JsonEngine engine;
    private final Source source;
    private final String text;
    private final JsonTokens tokens;
    private final DocumentMistakes mistakes = new DocumentMistakes();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<QuestionCode, String> spellings = new HashMap<>();
    private final TreeMap<QuestionCode, ItemDisclosure> items = new TreeMap<>();
    private boolean anyItems;
    /** The item and the element that is being read. */
    private @Nullable QuestionCode item;

    private @Nullable String element;

    private DisclosureReader(JsonEngine engine, Source source, String text, JsonTokens tokens) {
        this.engine = engine;
        this.source = source;
        this.text = text;
        this.tokens = tokens;
    }

    private static Set<String> ordered(String... keys) {
        return Arrays.stream(keys).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * @throws DocumentException where the text is no JSON, is no object, or has no items
     */
    static DisclosureDocument read(JsonEngine engine, Source source) {
        String text = source.text();
        try (JsonTokens tokens = engine.tokens(text)) {
            return new DisclosureReader(engine, source, text, tokens).document();
        } catch (JsonSyntaxException e) {
            throw refusedBefore(engine, source, text, e);
        }
    }

    /** What is wrong with the text as JSON, in the words of the reader that looks closer. */
    private static RuntimeException refusedBefore(
            JsonEngine engine, Source source, String text, JsonSyntaxException e) {
        JsonText.parse(engine, source.getName(), text);
        return new IllegalStateException("a text that is JSON was not read as such", e);
    }

    private DisclosureDocument document() {
        tokens.next();
        if (tokens.current() != Token.START_OBJECT) {
            JsonValue root = JsonText.parse(engine, source.getName(), text);
            throw Mistakes.single(
                    source.getName(),
                    MistakeKind.WRONG_TYPE,
                    root.line(),
                    root.column(),
                    "ต้องเป็นออบเจกต์ {…} ที่มี \"items\"",
                    "must be an object {…} that has \"items\"");
        }
        Place start = place("");
        ImmutableDisclosure.Builder disclosure = Disclosure.builder();
        readObject("", ROOT_KEYS, (key, here) -> {
            switch (key) {
                case "agency" -> readAgency(here).ifPresent(disclosure::agency);
                case "edition" -> readText(here).ifPresent(name -> disclosure.edition(ItaJson.canonicalName(name)));
                default -> readItems(here);
            }
        });
        if (tokens.next() != Token.END || !anyItems) {
            JsonText.parse(engine, source.getName(), text);
            throw Mistakes.single(
                    source.getName(),
                    MistakeKind.MISSING_KEY,
                    orOne(start.line()),
                    orOne(start.column()),
                    "ไม่มี \"items\" ที่เป็นออบเจกต์ {…}: ไม่ใช่เอกสารการเปิดเผยข้อมูล (สร้างเอกสารเปล่าด้วยคำสั่ง init)",
                    "there is no object \"items\": this is no disclosure document (init makes an empty one)");
        }
        return new ReadDisclosure(
                disclosure.items(items).build(),
                engine,
                source,
                text,
                mistakes.sorted(),
                mistakes.omitted(),
                Set.copyOf(unreadable),
                Map.copyOf(spellings));
    }

    private static int orOne(@Nullable Integer number) {
        return number == null ? 1 : number;
    }

    /** What is done with the value of a key; the tokens stand on its first token and is left on its last. */
    private interface Value {
        void read(String key, String pointer);
    }

    /** Reads an object whose keys are known; the tokens stand on its start. */
    private void readObject(String pointer, Set<String> keys, Value value) {
        Set<String> seen = new HashSet<>();
        while (tokens.next() != Token.END_OBJECT) {
            String key = tokens.text();
            tokens.next();
            if (ObjectShape.isIgnored(key)) {
                skip();
            } else if (!keys.contains(key)) {
                refuseKey(Pointers.child(pointer, key), key, keys);
            } else if (!seen.add(key)) {
                refuseSecond(Pointers.child(pointer, key), key);
            } else {
                value.read(key, Pointers.child(pointer, key));
            }
        }
    }

    private void refuseKey(String pointer, String key, Set<String> keys) {
        String allowed = String.join(", ", keys);
        String quoted = ThaiText.quoted(key);
        note(
                FindingKind.UNKNOWN_KEY,
                pointer,
                BilingualText.of(
                        "ไม่รู้จักคีย์ " + quoted + ": มี " + allowed,
                        "unknown key " + quoted + ": there are " + allowed));
        skip();
    }

    private void refuseSecond(String pointer, String key) {
        String quoted = ThaiText.quoted(key);
        note(
                FindingKind.DUPLICATE_KEY,
                pointer,
                BilingualText.of(
                        "คีย์ " + quoted + " ซ้ำ: ใช้ค่าแรก",
                        "the key " + quoted + " stands twice: the first one counts"));
        skip();
    }

    private Optional<Agency> readAgency(String pointer) {
        if (!isObject(pointer)) {
            return Optional.empty();
        }
        ImmutableAgency.Builder agency = Agency.builder();
        readObject(
                pointer,
                AGENCY_KEYS,
                (key, here) -> readText(here).ifPresent(value -> {
                    switch (key) {
                        case "id" -> agency.id(value);
                        case "name" -> agency.name(value);
                        case "type" -> typeOf(here, value).ifPresent(agency::type);
                        case "website" -> agency.website(value);
                        case "district" -> agency.district(value);
                        default -> agency.province(value);
                    }
                }));
        return Optional.of(agency.build());
    }

    private Optional<AgencyType> typeOf(String pointer, String word) {
        Optional<AgencyType> type = Stream.of(AgencyType.values())
                .filter(known -> known.name().equals(word))
                .findFirst();
        if (type.isEmpty()) {
            String words = Stream.of(AgencyType.values()).map(AgencyType::name).collect(Collectors.joining(", "));
            note(
                    FindingKind.OUT_OF_RANGE,
                    pointer,
                    BilingualText.of(
                            "พบ " + ThaiText.quoted(word) + ": ใช้ได้เพียง " + words,
                            "found " + ThaiText.quoted(word) + ": must be one of " + words));
        }
        return type;
    }

    private void readItems(String pointer) {
        if (!isObject(pointer)) {
            return;
        }
        anyItems = true;
        Map<QuestionCode, String> seen = new HashMap<>();
        while (tokens.next() != Token.END_OBJECT) {
            String key = tokens.text();
            tokens.next();
            if (ObjectShape.isIgnored(key)) {
                skip();
            } else {
                readItem(key, Pointers.child(pointer, key), seen);
            }
        }
    }

    private void readItem(String key, String pointer, Map<QuestionCode, String> seen) {
        QuestionCode code;
        try {
            code = QuestionCode.parse(key);
        } catch (InvalidInputException e) {
            Optional<BilingualText> scheme = OtherScheme.of(key);
            note(
                    scheme.isPresent() ? FindingKind.OTHER_SCHEME : FindingKind.UNKNOWN_CODE,
                    pointer,
                    scheme.orElseGet(e::getText));
            skip();
            return;
        }
        item = code;
        String before = seen.putIfAbsent(code, key);
        if (before == null) {
            if (!key.equals(code.toString())) {
                spellings.put(code, key);
            }
            readItem(code, pointer);
        } else if (before.equals(key)) {
            refuseSecond(pointer, key);
        } else {
            String both = ThaiText.quoted(key) + ", " + ThaiText.quoted(before);
            note(
                    FindingKind.DUPLICATE_KEY,
                    pointer,
                    BilingualText.of(
                            both + " คือข้อเดียวกัน (" + code + "): ใช้ค่าแรก",
                            both + " are both " + code + ": the first one counts"));
            skip();
        }
        item = null;
    }

    private void readItem(QuestionCode code, String pointer) {
        String canonical = "/items/" + code;
        if (!isObject(pointer)) {
            unreadable.add(canonical);
            return;
        }
        ImmutableItemDisclosure.Builder read = ItemDisclosure.builder();
        readObject(pointer, ITEM_KEYS, (key, here) -> {
            switch (key) {
                case "title" -> readText(here).ifPresent(read::title);
                case "links" -> readLinks(here, canonical + "/links", read);
                case "fiscalYear" -> readFiscalYear(here).ifPresent(read::fiscalYear);
                case "updatedOn" ->
                    readText(here).flatMap(date -> dateOf(here, date)).ifPresent(read::updatedOn);
                default -> readElements(here, canonical + "/elements").ifPresent(read::elements);
            }
        });
        items.put(code, read.build());
    }

    private void readLinks(String pointer, String canonical, ImmutableItemDisclosure.Builder read) {
        if (tokens.current() != Token.START_ARRAY) {
            wrongType(pointer, "รายการ […]", "an array");
            unreadable.add(canonical);
            skip();
            return;
        }
        for (int i = 0; tokens.next() != Token.END_ARRAY; i++) {
            if (i < MOST) {
                read.addLink(readLink(Pointers.child(pointer, i), Pointers.child(canonical, i)));
            } else {
                if (i == MOST) {
                    tooMany(Pointers.child(pointer, i));
                }
                skip();
            }
        }
    }

    /** A link; one that cannot be read leaves a dead one in its place, so that the others keep theirs. */
    private Link readLink(String pointer, String canonical) {
        if (tokens.current() == Token.START_OBJECT) {
            String[] labelAndUrl = new String[2];
            readObject(pointer, LINK_KEYS, (key, here) -> {
                int which = key.equals("label") ? 0 : 1;
                Optional<String> value = readText(here);
                labelAndUrl[which] = value.orElse(null);
                if (which == 1 && value.isEmpty()) {
                    unreadable.add(canonical);
                }
            });
            return Link.of(labelAndUrl[0], labelAndUrl[1]);
        }
        if (tokens.current() == Token.TEXT) {
            Optional<String> url = readText(pointer);
            if (url.isPresent()) {
                return Link.of(url.get());
            }
        } else {
            wrongType(
                    pointer,
                    "ข้อความในเครื่องหมายคำพูด หรือ {\"label\": …, \"url\": …}",
                    "a text in quotes, or {\"label\": …, \"url\": …}");
            skip();
        }
        unreadable.add(canonical);
        return Link.of("");
    }

    private void tooMany(String pointer) {
        note(
                FindingKind.OUT_OF_RANGE,
                pointer,
                BilingualText.of(
                        "มากกว่า " + MOST + " รายการ: ส่วนที่เกินไม่ได้อ่าน",
                        "more than " + MOST + ": what follows was not read"));
    }

    private Optional<FiscalYear> readFiscalYear(String pointer) {
        if (tokens.current() != Token.NUMBER) {
            wrongType(pointer, "ปี พ.ศ. เป็นตัวเลข เช่น 2567", "a year of the Buddhist Era as a number, such as 2567");
            skip();
            return Optional.empty();
        }
        BigDecimal number = JsonText.number(tokens.text());
        boolean whole = number.precision() - number.scale() <= 4
                && number.stripTrailingZeros().scale() <= 0;
        if (!whole) {
            note(
                    FindingKind.OUT_OF_RANGE,
                    pointer,
                    BilingualText.of(
                            "ปีงบประมาณต้องเป็นปี พ.ศ. " + FiscalYear.MIN_VALUE + "–" + FiscalYear.MAX_VALUE,
                            "a fiscal year must be a year of the Buddhist Era, " + FiscalYear.MIN_VALUE + "–"
                                    + FiscalYear.MAX_VALUE));
            return Optional.empty();
        }
        int year = number.intValueExact();
        try {
            return Optional.of(FiscalYear.of(year));
        } catch (InvalidInputException e) {
            note(DocumentDates.isOtherEra(year) ? FindingKind.ERA : FindingKind.OUT_OF_RANGE, pointer, e.getText());
            return Optional.empty();
        }
    }

    private Optional<LocalDate> dateOf(String pointer, String written) {
        DocumentDates.Answer answer = DocumentDates.read(written);
        if (answer.date() == null) {
            note(answer.otherEra() ? FindingKind.ERA : FindingKind.OUT_OF_RANGE, pointer, answer.refusal());
        }
        return Optional.ofNullable(answer.date());
    }

    private Optional<Elements> readElements(String pointer, String canonical) {
        if (!isObject(pointer)) {
            unreadable.add(canonical);
            return Optional.empty();
        }
        Map<String, @Nullable ElementValue> values = new HashMap<>();
        Set<String> seen = new HashSet<>();
        boolean full = false;
        while (tokens.next() != Token.END_OBJECT) {
            String key = tokens.text();
            String here = Pointers.child(pointer, key);
            tokens.next();
            element = key;
            if (ObjectShape.isIgnored(key)) {
                skip();
            } else if (seen.size() == MOST && !seen.contains(key)) {
                if (!full) {
                    tooMany(here);
                    full = true;
                }
                skip();
            } else if (!seen.add(key)) {
                refuseSecond(here, key);
            } else {
                ElementValue value = readElement(here, Pointers.child(canonical, key));
                if (value != null) {
                    values.put(key, value);
                }
            }
            element = null;
        }
        return Optional.of(Elements.of(values));
    }

    /** The value of an element; {@code null} where it cannot be read at all. */
    private @Nullable ElementValue readElement(String pointer, String canonical) {
        if (tokens.current() != Token.START_ARRAY) {
            ElementValue one = readSingle(pointer);
            if (one == null) {
                unreadable.add(canonical);
            }
            return one;
        }
        List<ElementValue> several = new ArrayList<>();
        for (int i = 0; tokens.next() != Token.END_ARRAY; i++) {
            if (i < MOST) {
                ElementValue one = readSingle(Pointers.child(pointer, i));
                if (one == null) {
                    unreadable.add(canonical);
                } else {
                    several.add(one);
                }
            } else {
                if (i == MOST) {
                    tooMany(Pointers.child(pointer, i));
                }
                skip();
            }
        }
        return ElementValue.ofAll(several);
    }

    private @Nullable ElementValue readSingle(String pointer) {
        switch (tokens.current()) {
            case TEXT -> {
                return readText(pointer).map(ElementValue::of).orElse(null);
            }
            case TRUE, FALSE -> {
                return ElementValue.shown(tokens.current() == Token.TRUE);
            }
            case NULL -> {
                return ElementValue.blank();
            }
            case NUMBER -> {
                return readNumber(pointer);
            }
            default -> {
                wrongType(
                        pointer,
                        "ข้อความ true ตัวเลข หรือรายการของสิ่งเหล่านี้",
                        "a text, true, a number, or an array of these");
                skip();
                return null;
            }
        }
    }

    private @Nullable ElementValue readNumber(String pointer) {
        BigDecimal number = JsonText.number(tokens.text());
        if (number.precision() > LONGEST_NUMBER || Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            note(
                    FindingKind.OUT_OF_RANGE,
                    pointer,
                    BilingualText.of(
                            "ตัวเลขยาวเกิน " + LONGEST_NUMBER + " หลัก",
                            "a number of more than " + LONGEST_NUMBER + " digits"));
            return null;
        }
        return ElementValue.of(number);
    }

    private Optional<String> readText(String pointer) {
        if (tokens.current() != Token.TEXT) {
            wrongType(pointer, "ข้อความในเครื่องหมายคำพูด", "a text in quotes");
            skip();
            return Optional.empty();
        }
        String value = tokens.text();
        if (TextShape.isBroken(value)) {
            note(FindingKind.OUT_OF_RANGE, pointer, TextShape.BROKEN);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private boolean isObject(String pointer) {
        boolean object = tokens.current() == Token.START_OBJECT;
        if (!object) {
            wrongType(pointer, "ออบเจกต์ {…}", "an object");
            skip();
        }
        return object;
    }

    private void wrongType(String pointer, String th, String en) {
        note(FindingKind.WRONG_TYPE, pointer, Reading.wrongType(JsonText.scalar(tokens), th, en));
    }

    private void note(FindingKind kind, String pointer, BilingualText message) {
        mistakes.add(new DocumentMistake(kind, place(pointer), item, element, message));
    }

    private Place place(String pointer) {
        return new Place(pointer, tokens.line(), tokens.column());
    }

    /** Goes to the last token of the value that the tokens stand on. */
    private void skip() {
        tokens.skip();
    }
}
