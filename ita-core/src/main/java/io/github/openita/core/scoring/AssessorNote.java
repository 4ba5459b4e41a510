package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the assessor (ผู้ตรวจประเมิน) wrote about a question, item or other node of the form: why it has its score, and
 * what to do about it. Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface AssessorNote {

    /** {@return why it has its score (เหตุผล), as written; never blank} */
    Optional<String> getReason();

    /** {@return what the assessor advises (ข้อเสนอแนะ), as written; never blank} */
    Optional<String> getAdvice();

    /**
     * Leaves out blank texts and refuses a note without a reason and without advice.
     *
     * @return the note without such texts
     */
    @Value.Check
    default AssessorNote checked() {
        Optional<String> reason = getReason().filter(ThaiText::hasText);
        Optional<String> advice = getAdvice().filter(ThaiText::hasText);
        if (reason.isEmpty() && advice.isEmpty()) {
            throw new InvalidInputException(
                    "บันทึกของผู้ตรวจประเมินว่าง: ต้องมีเหตุผล (reason) หรือข้อเสนอแนะ (advice)",
                    "an assessor's note is empty: give a reason or advice");
        }
        return reason.equals(getReason()) && advice.equals(getAdvice())
                ? this
                : builder().reason(reason).advice(advice).build();
    }

    /** {@return a builder with nothing set} */
    static ImmutableAssessorNote.Builder builder() {
        return ImmutableAssessorNote.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableAssessorNote.Builder toBuilder() {
        return builder().from(this);
    }
}
