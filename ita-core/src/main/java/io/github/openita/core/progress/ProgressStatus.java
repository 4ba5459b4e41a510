package io.github.openita.core.progress;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.openita.core.words.Coded;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.regex.Pattern;

/** How far something is (สถานะการดำเนินการ). Immutable and thread-safe. */
public enum ProgressStatus implements Coded {
    /** ยังไม่ดำเนินการ. */
    NOT_STARTED("not-started", "ยังไม่ดำเนินการ", "ยังไม่(?:ได้|เริ่ม|ได้เริ่ม)?ดำเนินการ"),
    /** อยู่ระหว่างดำเนินการ. */
    UNDER_WAY("under-way", "อยู่ระหว่างดำเนินการ", "(?:อยู่)?ระหว่าง(?:การ)?ดำเนินการ|กำลังดำเนินการ"),
    /** ดำเนินการแล้ว. */
    DONE("done", "ดำเนินการแล้ว", "ดำเนินการ(?:เรียบร้อย|เสร็จ|เสร็จสิ้น)?แล้ว|ดำเนินการแล้วเสร็จ");

    private final String code;
    private final String nameTh;
    private final Pattern written;

    ProgressStatus(String code, String nameTh, String written) {
        this.code = code;
        this.nameTh = nameTh;
        this.written = Pattern.compile(written);
    }

    /**
     * {@return the status}
     *
     * @param code the word in a document, such as {@code under-way}
     * @throws InvalidInputException for another word; the message lists those allowed
     */
    @JsonCreator
    public static ProgressStatus of(String code) {
        return Coded.of(ProgressStatus.class, code);
    }

    /**
     * Reads a status as people write it in the columns of a tracker; spaces do not count.
     *
     * @param text the Thai words, such as {@code อยู่ระหว่าง ดำเนินการ}, or the word in a document
     * @return the status
     * @throws InvalidInputException for anything else; the message lists the Thai words
     */
    public static ProgressStatus parse(String text) {
        String words = ThaiText.normalize(text).replace(" ", "");
        for (ProgressStatus status : values()) {
            if (status.code.equals(words) || status.written.matcher(words).matches()) {
                return status;
            }
        }
        String names = NOT_STARTED.nameTh + ", " + UNDER_WAY.nameTh + ", " + DONE.nameTh;
        throw new InvalidInputException(
                ThaiText.quoted(text) + " ไม่ใช่สถานะการดำเนินการ: เขียน " + names,
                ThaiText.quoted(text) + " is no status: write " + names);
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
}
