package io.github.openita.io.report.model;

import java.util.List;

/**
 * A picture of a way from hand to hand (แผนผังการส่งต่อข้อมูล): stages from left to right, in each the boxes of whoever
 * takes part in it, and arrows to boxes of the next stage. Whoever cannot draw shows the same as a table. Immutable.
 *
 * <p>A picture shows {@link #MOST_BOXES} boxes of a stage, those named first, and says how many it leaves out; the table
 * has all.
 *
 * @param title what is shown, in one line
 * @param unit what is counted, in a word or two, such as {@code ประเภท}
 * @param stages the stages, the first one at the left; at most {@link #MOST_STAGES}
 * @param arrows what goes from a box to one of the next stage
 * @param alternative what a person who does not see the picture should know, in a sentence or two
 */
public record Flow(String title, String unit, List<Stage> stages, List<Arrow> arrows, String alternative)
        implements Block {

    /** More stages find no room beside each other on a page. */
    public static final int MOST_STAGES = 5;

    /** More boxes below each other find no room on a page. */
    public static final int MOST_BOXES = 10;

    /**
     * A step of the way. Immutable.
     *
     * @param name what is done in it
     * @param boxes who does it, the most important first
     */
    public record Stage(String name, List<Box> boxes) {

        /** Copies the list. */
        public Stage {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * Somebody who takes part in a stage.
     *
     * @param name who it is
     * @param count how much goes through these hands, from 0
     */
    public record Box(String name, int count) {

        /** Refuses a negative count. */
        public Box {
            counted(count);
        }
    }

    /**
     * Something that goes from a box to one of the next stage.
     *
     * @param stage the stage it leaves, from 0
     * @param from the box it leaves, from 0
     * @param to the box of the next stage that it comes to, from 0
     * @param count how much it is, from 0
     */
    public record Arrow(int stage, int from, int to, int count) {

        /** Refuses a negative count. */
        public Arrow {
            counted(count);
        }
    }

    private static void counted(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count " + count + ": must not be negative");
        }
    }

    /** Copies the lists; refuses too many stages, and arrows between boxes that are not there. */
    public Flow {
        stages = List.copyOf(stages);
        arrows = List.copyOf(arrows);
        if (stages.size() > MOST_STAGES) {
            throw new IllegalArgumentException(stages.size() + " stages: at most " + MOST_STAGES);
        }
        for (Arrow arrow : arrows) {
            boolean leads = arrow.stage() >= 0
                    && arrow.stage() < stages.size() - 1
                    && isBox(stages.get(arrow.stage()), arrow.from())
                    && isBox(stages.get(arrow.stage() + 1), arrow.to());
            if (!leads) {
                throw new IllegalArgumentException(arrow + ": no such boxes");
            }
        }
    }

    private static boolean isBox(Stage stage, int box) {
        return box >= 0 && box < stage.boxes().size();
    }

    /** {@return the same with no more boxes than a picture shows, and the arrows between these} */
    public Flow drawn() {
        return new Flow(
                title,
                unit,
                stages.stream()
                        .map(stage -> new Stage(
                                stage.name(),
                                stage.boxes().stream().limit(MOST_BOXES).toList()))
                        .toList(),
                arrows.stream()
                        .filter(arrow -> arrow.from() < MOST_BOXES && arrow.to() < MOST_BOXES)
                        .toList(),
                alternative);
    }

    /** {@return whether there is nothing to draw: no stage has a box} */
    public boolean isEmpty() {
        return stages.stream().allMatch(stage -> stage.boxes().isEmpty());
    }
}
