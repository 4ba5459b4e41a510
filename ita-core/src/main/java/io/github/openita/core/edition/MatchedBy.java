package io.github.openita.core.edition;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.Coded;

/** By what something of one edition was found in another. Immutable and thread-safe. */
public enum MatchedBy implements Coded {
    /** Both are the same edition. */
    EDITION("edition", "แบบเดียวกัน", "same edition"),
    /** They have the same code, and what is known of their names does not speak against it. */
    CODE("code", "รหัส", "code"),
    /** They are about the same topic. */
    TOPIC("topic", "เรื่อง", "topic"),
    /** They have the same title, name or wording, which each edition has once. */
    TITLE("title", "ชื่อ", "title");

    private final String code;
    private final String nameTh;
    private final String nameEn;

    MatchedBy(String code, String nameTh, String nameEn) {
        this.code = code;
        this.nameTh = nameTh;
        this.nameEn = nameEn;
    }

    /** {@return the word for it in documents} */
    @JsonValue
    @Override
    public String getCode() {
        return code;
    }

    /** {@return the Thai words for it} */
    public String getNameTh() {
        return nameTh;
    }

    /** {@return the English words for it} */
    public String getNameEn() {
        return nameEn;
    }
}
