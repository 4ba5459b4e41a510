package io.github.openita.io.internal;

import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.jackson2.internal.Jackson2Engine;
import io.github.openita.io.jackson3.internal.Jackson3Engine;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the Jackson that is there, once, by trying: no file lists what is to be found, so that none can be lost where
 * jars are made one. Static methods only; thread-safe.
 */
public final class JsonEngines {

    private JsonEngines() {}

    /** What to add where a Jackson is missing. */
    private record Advice(String th, String en) {

        static final Advice ADD_2 = new Advice(
                "com.fasterxml.jackson.core:jackson-databind 2.19 ขึ้นไป",
                "com.fasterxml.jackson.core:jackson-databind 2.19 or newer");

        static final Advice ADD_3 = new Advice(
                "tools.jackson.core:jackson-databind 3.0 ขึ้นไป", "tools.jackson.core:jackson-databind 3.0 or newer");

        static final Advice MODULE = JsonEngines.class.getModule().isNamed()
                ? new Advice(
                        "; บน module path ให้เขียน requires com.fasterxml.jackson.databind หรือ requires tools.jackson.databind"
                                + " ใน module-info ด้วย",
                        "; on the module path also write requires com.fasterxml.jackson.databind or requires"
                                + " tools.jackson.databind in your module-info")
                : new Advice("", "");

        Advice or(Advice other) {
            return new Advice(th + " หรือ " + other.th, en + ", or " + other.en);
        }
    }

    /** An engine, or the reason why its Jackson cannot be used: absent or too old. */
    private record Attempt(
            @Nullable JsonEngine engine, @Nullable LinkageError why) {

        static Attempt of(Supplier<JsonEngine> maker) {
            try {
                return new Attempt(maker.get(), null);
            } catch (LinkageError e) {
                return new Attempt(null, e);
            }
        }

        JsonEngine orThrow(Advice add) {
            if (engine == null) {
                throw missing(add, why);
            }
            return engine;
        }
    }

    private static final class Two {
        static final Attempt ATTEMPT = Attempt.of(Jackson2Engine::new);
    }

    private static final class Three {
        static final Attempt ATTEMPT = Attempt.of(Jackson3Engine::new);
    }

    /**
     * {@return Jackson 2 where it is there, else Jackson 3}
     *
     * @throws IllegalStateException where neither is; the message says what to add
     */
    public static JsonEngine standard() {
        return Two.ATTEMPT.engine != null ? Two.ATTEMPT.engine : Three.ATTEMPT.orThrow(Advice.ADD_2.or(Advice.ADD_3));
    }

    /**
     * {@return Jackson 2}
     *
     * @throws IllegalStateException where it is not there; the message says what to add
     */
    public static JsonEngine jackson2() {
        return Two.ATTEMPT.orThrow(Advice.ADD_2);
    }

    /**
     * {@return Jackson 3}
     *
     * @throws IllegalStateException where it is not there; the message says what to add
     */
    public static JsonEngine jackson3() {
        return Three.ATTEMPT.orThrow(Advice.ADD_3);
    }

    private static IllegalStateException missing(Advice add, @Nullable LinkageError why) {
        return new IllegalStateException(
                "no usable Jackson is there: add " + add.en + Advice.MODULE.en + " / ไม่พบ Jackson ที่ใช้ได้: เพิ่ม "
                        + add.th + Advice.MODULE.th,
                why);
    }
}
