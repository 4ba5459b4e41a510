package io.github.openita.io.internal;

import io.github.openita.io.engine.JsonEngine;
import io.github.openita.io.jackson2.internal.Jackson2Engine;
import io.github.openita.io.jackson3.internal.Jackson3Engine;
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
                "com.fasterxml.jackson.core:jackson-databind 2.19 ขึ้นไป พร้อม jackson-datatype-jdk8 และ jackson-datatype-jsr310",
                "com.fasterxml.jackson.core:jackson-databind 2.19 or newer with jackson-datatype-jdk8 and jackson-datatype-jsr310");

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

    /** An engine, or the reason why its Jackson cannot be used: absent, incomplete or too old. */
    private record Attempt(
            @Nullable JsonEngine engine, @Nullable LinkageError why) {

        static Attempt two() {
            try {
                return new Attempt(new Jackson2Engine(), null);
            } catch (LinkageError e) {
                return new Attempt(null, e);
            }
        }

        static Attempt three() {
            try {
                return new Attempt(new Jackson3Engine(), null);
            } catch (LinkageError e) {
                return new Attempt(null, e);
            }
        }
    }

    private static final class Two {
        static final Attempt ATTEMPT = Attempt.two();
    }

    private static final class Three {
        static final Attempt ATTEMPT = Attempt.three();
    }

    /**
     * @return Jackson 2 where it is there, else Jackson 3
     * @throws IllegalStateException where neither is; the message says what to add
     */
    public static JsonEngine standard() {
        if (Two.ATTEMPT.engine != null) {
            return Two.ATTEMPT.engine;
        }
        if (Three.ATTEMPT.engine != null) {
            return Three.ATTEMPT.engine;
        }
        IllegalStateException missing = missing(Advice.ADD_2.or(Advice.ADD_3), Three.ATTEMPT.why);
        missing.addSuppressed(Two.ATTEMPT.why);
        throw missing;
    }

    /**
     * @return Jackson 2
     * @throws IllegalStateException where it is not there; the message says what to add
     */
    public static JsonEngine jackson2() {
        if (Two.ATTEMPT.engine == null) {
            throw missing(Advice.ADD_2, Two.ATTEMPT.why);
        }
        return Two.ATTEMPT.engine;
    }

    /**
     * @return Jackson 3
     * @throws IllegalStateException where it is not there; the message says what to add
     */
    public static JsonEngine jackson3() {
        if (Three.ATTEMPT.engine == null) {
            throw missing(Advice.ADD_3, Three.ATTEMPT.why);
        }
        return Three.ATTEMPT.engine;
    }

    private static IllegalStateException missing(Advice add, @Nullable LinkageError why) {
        return new IllegalStateException(
                "no usable Jackson is there: add " + add.en + Advice.MODULE.en + " / ไม่พบ Jackson ที่ใช้ได้: เพิ่ม "
                        + add.th + Advice.MODULE.th,
                why);
    }
}
