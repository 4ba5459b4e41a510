package io.github.openita.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;

/** By what an item of one edition was found in another. Immutable and thread-safe. */
public enum MatchedBy {
    /** Both editions are the same. */
    EDITION("edition", "แบบเดียวกัน", "same edition"),
    /** They are about the same topic, which each edition has once. */
    TOPIC("topic", "เรื่อง", "topic"),
    /** They have the same title, which each edition has once. */
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
