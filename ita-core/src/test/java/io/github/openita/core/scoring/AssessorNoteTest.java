package io.github.openita.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.words.InvalidInputException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the assessor wrote. */
class AssessorNoteTest {

    @Test
    void aBlankTextIsAsGoodAsNone() {
        AssessorNote note =
                AssessorNote.builder().reason(" ").advice("ควรเผยแพร่").build();
        assertEquals(Optional.empty(), note.getReason());
        assertEquals(AssessorNote.builder().advice("ควรเผยแพร่").build(), note);
    }

    @Test
    void aNoteThatSaysNothingIsRefusedWithWhatItNeeds() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> AssessorNote.builder().reason("\u00a0").build());
        assertEquals(
                "an assessor's note is empty: give a reason or advice",
                refused.getText().getEn());
    }
}
