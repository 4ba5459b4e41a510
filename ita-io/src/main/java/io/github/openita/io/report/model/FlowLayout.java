package io.github.openita.io.report.model;

import java.util.List;

/**
 * Where the boxes and arrows of a flow stand, in whole units of whoever draws it: boxes as wide as their words, each stage
 * beside what leads to it. Immutable.
 *
 * @param width how wide the picture is
 * @param height how high it is
 * @param headings the names of the stages, from left to right
 * @param boxes the boxes, stage by stage from top to bottom
 * @param joints the arrows
 */
public record FlowLayout(int width, int height, List<Place> headings, List<Place> boxes, List<Joint> joints) {

    /**
     * How large letters are.
     *
     * @param letter how wide a letter of a box is
     * @param line how high a line of a box is
     */
    public record Letters(int letter, int line) {}

    /**
     * A box with its words.
     *
     * @param stage the stage that it belongs to, from 0
     * @param x its left
     * @param y its top
     * @param width its width
     * @param height its height
     * @param name its name, which a program that breaks lines itself writes
     * @param lines its words, line by line: the name, and of a box what goes through it last
     */
    public record Place(int stage, int x, int y, int width, int height, String name, List<String> lines) {

        /** Copies the list. */
        public Place {
            lines = List.copyOf(lines);
        }

        int middle() {
            return y + height / 2;
        }
    }

    /**
     * An arrow.
     *
     * @param x where it begins, at the right of a box
     * @param y where it begins
     * @param toX where it ends, at the left of a box
     * @param toY where it ends
     * @param count how much goes along
     * @param weight how heavy it is beside the others, 1 to 4
     */
    public record Joint(int x, int y, int toX, int toY, int count, int weight) {}

    /** Copies the lists. */
    public FlowLayout {
        headings = List.copyOf(headings);
        boxes = List.copyOf(boxes);
        joints = List.copyOf(joints);
    }

    /**
     * {@return where what a picture shows of a flow stands}
     *
     * @param facts the flow
     * @param width how wide the picture is
     * @param letters how large letters are, in the same unit
     */
    public static FlowLayout of(FlowFacts facts, int width, Letters letters) {
        return new PlacedFlow(facts, width, letters).layout();
    }
}
