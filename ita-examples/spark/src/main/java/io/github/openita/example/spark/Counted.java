package io.github.openita.example.spark;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.io.tally.TallyBytes;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What was counted of some rows, as the bytes that travel between workers, and what was not. Immutable. */
final class Counted implements Serializable {

    private static final long serialVersionUID = 1;

    private final byte[] state;
    private final ArrayList<RefusedPart> refused;

    Counted(ResponseTally tally, List<RefusedPart> refused) {
        this.state = TallyBytes.write(tally.toState());
        this.refused = new ArrayList<>(refused);
    }

    /** Everything that was counted. */
    ResponseTally tally(Edition edition) {
        return ResponseTally.of(edition).merge(TallyBytes.read("a worker's state", state));
    }

    byte[] state() {
        return state.clone();
    }

    List<RefusedPart> refused() {
        return List.copyOf(refused);
    }

    /** Both together. */
    static Counted merge(Counted one, Counted other, UsedEdition edition) {
        ArrayList<RefusedPart> both = new ArrayList<>(one.refused);
        both.addAll(other.refused);
        Edition used = edition.get();
        return new Counted(one.tally(used).merge(other.tally(used)), both);
    }
}
