package io.github.openita.io.json;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ImmutableDisclosure;
import io.github.openita.core.disclosure.ImmutableItemDisclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
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
import io.github.openita.io.engine.TokenStart;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.reading.DisclosureProblems;
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

    private final JsonEngine engine;
    private final Source source;
    private final DocumentText text;
    private final JsonTokens tokens;
    private final DisclosureProblems problems = new DisclosureProblems();
    /** Values that cannot be read, by pointer of the canonical document. */
    private final Set<String> unreadable = new HashSet<>();

    private final Map<QuestionCode, String> spellings = new HashMap<>();
    private final List<ItemStart> starts = new ArrayList<>();
    /** Those of the item that is being read; {@code null} for one that cannot be read. */
    private final Map<String, @Nullable ElementValue> values = new HashMap<>();

    private final ImmutableDisclosure.Builder disclosure = Disclosure.builder();
    private final TreeMap<QuestionCode, ItemDisclosure> items = new TreeMap<>();
    private boolean anyItems;

    private DisclosureReader(JsonEngine engine, Source source, DocumentText text, JsonTokens tokens) {
        this.engine = engine;
        this.source = source;
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * @throws DocumentException where the text is no JSON, is no object, or has no items
     */
    static DisclosureDocument read(JsonEngine engine, Source source) {
        DocumentText text = source.decoded();
        try (JsonTokens tokens = text.tokens(engine)) {
            return new DisclosureReader(engine, source, text, tokens).document();
        } catch (JsonSyntaxException e) {
            throw refusedBefore(engine, source, text, e);
        }
    }

    /** What is wrong with the text as JSON, in the words of the reader that looks closer. */
    private static RuntimeException refusedBefore(
            JsonEngine engine, Source source, DocumentText text, JsonSyntaxException e) {
        JsonText.parse(engine, source.getName(), text.toString());
        return new IllegalStateException("a text that is JSON was not read as such", e);
    }

    private DisclosureDocument document() {
        tokens.next();
        if (tokens.current() != Token.START_OBJECT) {
            JsonValue root = JsonText.parse(engine, source.getName(), text.toString());
            throw Problems.single(
                    source.getName(),
                    ProblemKind.WRONG_TYPE,
                    Place.of("", root.line(), root.column()),
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
        if (tokens.next() != Token.END || !anyItems) {
            JsonText.parse(engine, source.getName(), text.toString());
            throw Problems.single(
                    source.getName(),
                    ProblemKind.MISSING_KEY,
                    Place.of("", start.getLine().orElse(1), start.getColumn().orElse(1)),
                    "ไม่มี \"items\" ที่เป็นออบเจกต์ {…}: ไม่ใช่เอกสารการเปิดเผยข้อมูล (สร้างเอกสารเปล่าด้วยคำสั่ง init)",
                    "there is no object \"items\": this is no disclosure document (init makes an empty one)");
        }
        return new ReadDisclosure(
                disclosure.items(items).build(),
                source,
                text,
                problems.sorted(),
                problems.omitted(),
                Set.copyOf(unreadable),
                List.copyOf(starts),
                Map.copyOf(spellings));
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
    private @Nullable String next(ObjectKeys keys) {
        for (String key = tokens.nextKey(); key != null; key = tokens.nextKey()) {
            tokens.next();
            if (!keys.isKnown(key)) {
                if (!ObjectShape.isIgnored(key)) {
                    refuseKey(key, keys.known);
                }
                tokens.skip();
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
                ProblemKind.UNKNOWN_KEY,
                BilingualText.of(
                        "ไม่รู้จักคีย์ " + quoted + ": มี " + allowed,
                        "unknown key " + quoted + ": there are " + allowed));
    }

    private void refuseSecond(String key) {
        String quoted = ThaiText.quoted(key);
        note(
                ProblemKind.DUPLICATE_KEY,
                BilingualText.of(
                        "คีย์ " + quoted + " ซ้ำ: ใช้ค่าแรก",
                        "the key " + quoted + " stands twice: the first one counts"));
        tokens.skip();
    }

    private void readEdition() {
        String name = readText();
        if (name != null) {
            disclosure.edition(ItaJson.canonicalName(name));
        }
    }

    private void readAgency() {
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
                ProblemKind.OUT_OF_RANGE,
                BilingualText.of(
                        "พบ " + ThaiText.quoted(word) + ": ใช้ได้เพียง " + words,
                        "found " + ThaiText.quoted(word) + ": must be one of " + words));
        return Optional.empty();
    }

    private void readItems() {
        if (!isObject()) {
            return;
        }
        anyItems = true;
        for (String key = tokens.nextKey(); key != null; key = tokens.nextKey()) {
            tokens.next();
            if (ObjectShape.isIgnored(key)) {
                tokens.skip();
            } else {
                readItem(key);
            }
        }
    }

    private void readItem(String key) {
        QuestionCode code;
        try {
            code = QuestionCode.parse(key);
        } catch (InvalidInputException e) {
            Optional<BilingualText> scheme = OtherScheme.of(key);
            note(
                    scheme.isPresent() ? ProblemKind.OTHER_SCHEME : ProblemKind.UNKNOWN_CODE,
                    scheme.orElseGet(e::getText));
            tokens.skip();
            return;
        }
        String before = spellings.getOrDefault(code, code.toString());
        boolean unread = !unreadable.isEmpty() && unreadable.contains(canonical(code));
        if (!unread && !items.containsKey(code)) {
            if (!key.equals(code.toString())) {
                spellings.put(code, key);
            }
            starts.add(new ItemStart(key, tokens.start()));
            readItem(code);
        } else if (before.equals(key)) {
            refuseSecond(key);
        } else {
            String both = ThaiText.quoted(key) + ", " + ThaiText.quoted(before);
            note(
                    ProblemKind.DUPLICATE_KEY,
                    BilingualText.of(
                            both + " คือข้อเดียวกัน (" + code + "): ใช้ค่าแรก",
                            both + " are both " + code + ": the first one counts"));
            tokens.skip();
        }
    }

    private void readItem(QuestionCode code) {
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

    private void readTitle(ImmutableItemDisclosure.Builder read) {
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

    private void readLinks(QuestionCode code, ImmutableItemDisclosure.Builder read) {
        if (tokens.current() != Token.START_ARRAY) {
            wrongType("รายการ […]", "an array");
            unreadable.add(canonical(code, "links"));
            tokens.skip();
            return;
        }
        for (int i = 0; tokens.next() != Token.END_ARRAY; i++) {
            if (i < MOST) {
                read.addLink(readLink(code, i));
            } else {
                skipOneMore(i == MOST);
            }
        }
    }

    /** A link; one that cannot be read leaves a dead one in its place, so that the others keep theirs. */
    private Link readLink(QuestionCode code, int index) {
        String label = null;
        String url = null;
        if (tokens.current() == Token.START_OBJECT) {
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
        if (tokens.current() == Token.TEXT) {
            url = readText();
        } else {
            wrongType(
                    "ข้อความในเครื่องหมายคำพูด หรือ {\"label\": …, \"url\": …}",
                    "a text in quotes, or {\"label\": …, \"url\": …}");
            tokens.skip();
        }
        if (url == null) {
            unreadable.add(canonical(code, "links", Integer.toString(index)));
        }
        return Link.of(null, url);
    }

    /** Of a list or an object that is too long; the first that is too many is noted. */
    private void skipOneMore(boolean first) {
        if (first) {
            note(
                    ProblemKind.OUT_OF_RANGE,
                    BilingualText.of(
                            "มากกว่า " + MOST + " รายการ: ส่วนที่เกินไม่ได้อ่าน",
                            "more than " + MOST + ": what follows was not read"));
        }
        tokens.skip();
    }

    private Optional<FiscalYear> readFiscalYear() {
        if (tokens.current() != Token.NUMBER) {
            wrongType("ปี พ.ศ. เป็นตัวเลข เช่น 2567", "a year of the Buddhist Era as a number, such as 2567");
            tokens.skip();
            return Optional.empty();
        }
        OptionalInt whole = readYear();
        if (whole.isEmpty()) {
            note(
                    ProblemKind.OUT_OF_RANGE,
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
            note(DocumentDates.isOtherEra(year) ? ProblemKind.ERA : ProblemKind.OUT_OF_RANGE, e.getText());
            return Optional.empty();
        }
    }

    /** A whole number of four digits at most, however it is written. */
    private OptionalInt readYear() {
        String written = tokens.text();
        if (isYear(written)) {
            return OptionalInt.of(Integer.parseInt(written));
        }
        BigDecimal number = JsonText.number(written);
        boolean whole = number.precision() - number.scale() <= 4
                && number.stripTrailingZeros().scale() <= 0;
        return whole ? OptionalInt.of(number.intValueExact()) : OptionalInt.empty();
    }

    private static boolean isYear(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                return false;
            }
        }
        return written.length() <= 4;
    }

    private Optional<LocalDate> readDate() {
        String written = readText();
        if (written == null) {
            return Optional.empty();
        }
        DocumentDates.Answer answer = DocumentDates.read(written);
        if (answer.date() == null) {
            note(answer.otherEra() ? ProblemKind.ERA : ProblemKind.OUT_OF_RANGE, answer.refusal());
        }
        return Optional.ofNullable(answer.date());
    }

    private Optional<Elements> readElements(QuestionCode code) {
        if (!isObject()) {
            unreadable.add(canonical(code, "elements"));
            return Optional.empty();
        }
        values.clear();
        boolean full = false;
        for (String key = tokens.nextKey(); key != null; key = tokens.nextKey()) {
            tokens.next();
            if (ObjectShape.isIgnored(key)) {
                tokens.skip();
            } else if (values.containsKey(key)) {
                refuseSecond(key);
            } else if (values.size() == MOST) {
                skipOneMore(!full);
                full = true;
            } else {
                values.put(key, readElement(code, key));
            }
        }
        // What cannot be read is not there, and not blank either.
        values.values().removeIf(Objects::isNull);
        return Optional.of(Elements.of(values));
    }

    /** The value of an element; {@code null} where it cannot be read at all. */
    private @Nullable ElementValue readElement(QuestionCode code, String key) {
        if (tokens.current() != Token.START_ARRAY) {
            ElementValue one = readSingle();
            if (one == null) {
                unreadable.add(canonical(code, "elements", key));
            }
            return one;
        }
        List<ElementValue> several = new ArrayList<>();
        for (int i = 0; tokens.next() != Token.END_ARRAY; i++) {
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

    private @Nullable ElementValue readSingle() {
        switch (tokens.current()) {
            case TEXT -> {
                String text = readText();
                return text == null ? null : ElementValue.of(text);
            }
            case TRUE, FALSE -> {
                return ElementValue.shown(tokens.current() == Token.TRUE);
            }
            case NULL -> {
                return ElementValue.blank();
            }
            case NUMBER -> {
                return readNumber();
            }
            default -> {
                wrongType(
                        "ข้อความ true ตัวเลข หรือรายการของสิ่งเหล่านี้",
                        "a text, true, a number, or an array of these");
                tokens.skip();
                return null;
            }
        }
    }

    private @Nullable ElementValue readNumber() {
        BigDecimal number = JsonText.number(tokens.text());
        if (number.precision() > LONGEST_NUMBER || Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            note(
                    ProblemKind.OUT_OF_RANGE,
                    BilingualText.of(
                            "ตัวเลขยาวเกิน " + LONGEST_NUMBER + " หลัก",
                            "a number of more than " + LONGEST_NUMBER + " digits"));
            return null;
        }
        return ElementValue.of(number);
    }

    /** A text; {@code null} where there is another value, or it cannot be read. */
    private @Nullable String readText() {
        if (tokens.current() != Token.TEXT) {
            wrongType("ข้อความในเครื่องหมายคำพูด", "a text in quotes");
            tokens.skip();
            return null;
        }
        boolean asItStands = text.isShownBy(tokens);
        String value = tokens.text();
        if (!asItStands && TextShape.isBroken(value)) {
            note(ProblemKind.OUT_OF_RANGE, TextShape.BROKEN);
            return null;
        }
        return value;
    }

    private boolean isObject() {
        boolean object = tokens.current() == Token.START_OBJECT;
        if (!object) {
            wrongType("ออบเจกต์ {…}", "an object");
            tokens.skip();
        }
        return object;
    }

    private void wrongType(String th, String en) {
        note(ProblemKind.WRONG_TYPE, Reading.wrongType(JsonText.scalar(tokens), th, en));
    }

    /** Notes a mistake of the value that the tokens stand on. */
    private void note(ProblemKind kind, BilingualText message) {
        problems.add(Problem.of(kind, place(), message));
    }

    private Place place() {
        TokenStart start = tokens.start();
        return Place.of(tokens.pointer(), start.line(), start.column());
    }
}
