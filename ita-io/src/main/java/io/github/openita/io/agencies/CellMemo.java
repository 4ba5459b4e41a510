package io.github.openita.io.agencies;

import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.table.ScoreCell;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the cells of a table mean that say the same again and again, so that each is made out once; what is refused is
 * not kept. Used for one table, not shared.
 */
final class CellMemo {

    /** A table of nonsense must not be kept whole. */
    private static final int MOST = 16_384;

    /** A cell that says more is not said again. */
    private static final int LONGEST = 64;

    /** What people write where there is no score. */
    private static final Set<String> NOT_ASSESSED = Set.of(
            "ไม่ประเมิน",
            "ไม่ได้ประเมิน",
            "ไม่ได้รับการประเมิน",
            "ไม่เข้ารับการประเมิน",
            "ไม่เข้าร่วมการประเมิน",
            "ไม่มีคะแนน",
            "ไม่มีข้อมูล",
            "ไม่มี",
            "n/a",
            "na",
            "none");

    private final Map<String, AgencyType> types = new HashMap<>();
    private final Map<String, Optional<Score>> scores = new HashMap<>();

    AgencyType type(String text) {
        return in(types, text, AgencyType::parse);
    }

    /** The score that a cell says; nothing where it is blank or a dash, or says that there is none. */
    Optional<Score> score(String cell) {
        return cell.length() > LONGEST ? made(cell) : in(scores, cell, CellMemo::made);
    }

    private static Optional<Score> made(String cell) {
        String text = ThaiText.normalize(cell);
        return isNotAssessed(text) ? Optional.empty() : Optional.of(ScoreCell.read(text));
    }

    private static boolean isNotAssessed(String text) {
        return text.isEmpty() || ScoreCell.DASHES.contains(text) || NOT_ASSESSED.contains(ThaiText.titleKey(text));
    }

    private static <K, V> V in(Map<K, V> memo, K key, Function<K, V> maker) {
        V value = memo.get(key);
        if (value == null) {
            value = maker.apply(key);
            if (memo.size() < MOST) {
                memo.put(key, value);
            }
        }
        return value;
    }
}
