package io.github.openita.core.words;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the two parts in which EIT is surveyed since 2566: {@code public}, answered by visitors themselves (EIT
 * ส่วนที่ 1), and {@code survey}, collected by the assessor (EIT ส่วนที่ 2). This class is immutable and thread-safe.
 */
public final class ToolPart {

    private final String code;
    private final String nameTh;

    private ToolPart(String code, String nameTh) {
        this.code = Objects.requireNonNull(code, "code");
        this.nameTh = Objects.requireNonNull(nameTh, "nameTh");
    }

    /**
     * {@return the part}
     *
     * @param code what stands after the {@code @} of a code, such as {@code public}
     * @param nameTh the Thai name
     */
    public static ToolPart of(String code, String nameTh) {
        return new ToolPart(code, nameTh);
    }

    /** {@return what stands after the {@code @} of a code} */
    public String getCode() {
        return code;
    }

    /** {@return the Thai name} */
    public String getNameTh() {
        return nameTh;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ToolPart that && code.equals(that.code) && nameTh.equals(that.nameTh);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, nameTh);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
