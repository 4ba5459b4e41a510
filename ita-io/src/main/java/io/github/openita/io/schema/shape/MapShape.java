package io.github.openita.io.schema.shape;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object whose keys are codes, each written in any spelling that its reader takes, each once. */
public final class MapShape<K, V> implements Shape<Map<K, V>> {

    /** Makes the code of a key. */
    public interface Codes<K> {
        /**
         * Returns the code of a key; {@code null} where it is refused and that is noted.
         *
         * @throws InvalidInputException where it is no code, or the document's edition has none such
         */
        @Nullable
        K read(JsonValue.Member member, Reading reading);
    }

    private final Codes<K> codes;
    private final Shape<V> value;
    private final int most;

    private MapShape(Codes<K> codes, Shape<V> value, int most) {
        this.codes = codes;
        this.value = value;
        this.most = most;
    }

    public static <K, V> MapShape<K, V> of(Codes<K> codes, Shape<V> value) {
        return new MapShape<>(codes, value, Integer.MAX_VALUE);
    }

    /** The same map, of which what is after so many keys is not read. */
    public MapShape<K, V> atMost(int keys) {
        return new MapShape<>(codes, value, keys);
    }

    @Override
    public @Nullable Map<K, V> read(JsonValue found, Reading reading) {
        if (!(found instanceof JsonValue.Obj object)) {
            return reading.refuseType(found, "กลุ่มข้อมูล {…}", "an object");
        }
        Map<K, V> read = new LinkedHashMap<>();
        // Of the codes that are spelt in another way, and of those whose value is refused.
        Map<K, String> spellings = new HashMap<>();
        Set<BilingualText> refusals = new HashSet<>();
        for (JsonValue.Member member : object.members()) {
            if (ObjectShape.isIgnored(member.key())) {
                continue;
            }
            reading.enter(member.key());
            K code = code(member, reading, refusals);
            if (code == null) {
                // A document is told everything at once; of a disclosure nobody asks for what belongs to no code.
                if (!reading.isLenient()) {
                    value.read(member.value(), reading);
                }
            } else if (read.containsKey(code) || spellings.containsKey(code)) {
                refuseSecond(member, code, spellings.getOrDefault(code, code.toString()), reading);
            } else if (read.size() == most) {
                Shapes.refuseRest(member.value(), most, reading);
                reading.leave();
                break;
            } else {
                V taken = value.read(member.value(), reading);
                if (taken != null) {
                    read.put(code, taken);
                }
                if (taken == null || !code.toString().equals(member.key())) {
                    spellings.put(code, member.key());
                }
            }
            reading.leave();
        }
        return read;
    }

    /** A refusal that is true of many codes is noted at the first of them. */
    private @Nullable K code(JsonValue.Member member, Reading reading, Set<BilingualText> refusals) {
        try {
            return codes.read(member, reading);
        } catch (InvalidInputException e) {
            BilingualText refusal = e.getText();
            if (refusals.add(refusal)) {
                reading.note(ProblemKind.UNKNOWN_CODE, member.value(), refusal.getTh(), refusal.getEn());
            }
            return null;
        }
    }

    private static <K> void refuseSecond(JsonValue.Member member, K code, String before, Reading reading) {
        if (before.equals(member.key())) {
            reading.refuseSecond(member);
            return;
        }
        String one = ThaiText.quoted(member.key());
        String other = ThaiText.quoted(before);
        reading.note(
                ProblemKind.DUPLICATE_KEY,
                member.value(),
                one + " และ " + other + " คือรหัสเดียวกัน (" + code + "): " + reading.keepOneTh(),
                one + " and " + other + " are both " + code + ": " + reading.keepOneEn());
    }

    @Override
    public JsonObject write(Map<K, V> map, EditionNames editions) {
        JsonObject object = new JsonObject();
        map.forEach((code, one) -> object.put(code.toString(), value.write(one, editions)));
        return object;
    }

    @Override
    public JsonObject schema() {
        return Shapes.openSchema(new JsonObject()).with("additionalProperties", value.schema());
    }

    @Override
    public List<Shape<?>> parts() {
        return List.of(value);
    }
}
