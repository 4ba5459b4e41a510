package io.github.openita.core.scoring;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import java.util.Map;
import java.util.function.Function;

/** Keeps figures at the level that their node codes belong to. */
final class LevelKeys {

    private LevelKeys() {}

    /** Refuses a node code that stands at another level than its own. */
    static void check(Function<Level, ? extends Map<NodeCode, ?>> figures) {
        for (Level level : Level.values()) {
            for (NodeCode code : figures.apply(level).keySet()) {
                if (code.getLevel() != level) {
                    throw new InvalidInputException(
                            code + " ไม่ใช่รหัสของ" + level.getNameTh(),
                            code + " does not belong to level " + level.getCode());
                }
            }
        }
    }
}
