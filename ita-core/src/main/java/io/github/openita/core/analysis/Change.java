package io.github.openita.core.analysis;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.Coded;
import io.github.openita.core.words.Points;

/** How a shown figure moved from one result to the next (การเปลี่ยนแปลง). Immutable and thread-safe. */
public enum Change implements Coded {
    /** เพิ่มขึ้น. */
    UP("up", "เพิ่มขึ้น"),
    /** ลดลง. */
    DOWN("down", "ลดลง"),
    /** เท่าเดิม. */
    SAME("same", "เท่าเดิม");

    private final String code;
    private final String nameTh;

    Change(String code, String nameTh) {
        this.code = code;
        this.nameTh = nameTh;
    }

    /**
     * {@return which way it moved}
     *
     * @param difference the new figure minus the old one
     */
    public static Change of(Points difference) {
        return difference.signum() > 0 ? UP : difference.signum() < 0 ? DOWN : SAME;
    }

    /** {@return the word for it in documents: {@code up}, {@code down}, {@code same}} */
    @JsonValue
    @Override
    public String getCode() {
        return code;
    }

    /** {@return the Thai word for it} */
    public String getNameTh() {
        return nameTh;
    }
}
