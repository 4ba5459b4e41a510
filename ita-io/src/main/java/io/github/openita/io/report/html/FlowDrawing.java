package io.github.openita.io.report.html;

import io.github.openita.io.report.model.FlowFacts;
import io.github.openita.io.report.model.FlowLayout;
import io.github.openita.io.report.model.FlowLayout.Joint;
import io.github.openita.io.report.model.FlowLayout.Letters;
import io.github.openita.io.report.model.FlowLayout.Place;
import java.util.Optional;

/**
 * A picture of a flow as the template takes it.
 *
 * @param id what its title is called in the page
 * @param facts what it shows, in words
 * @param layout where everything stands, where the picture is {@link #WIDTH} wide
 * @param table its facts
 */
record FlowDrawing(String id, FlowFacts facts, FlowLayout layout, HtmlTable table) {

    static final int WIDTH = 720;

    private static final int LETTER = 9;
    private static final int LINE = 21;

    /** How long the head of an arrow is. */
    private static final int HEAD = 9;

    static FlowDrawing of(FlowFacts facts, String id, HtmlTable table) {
        return new FlowDrawing(id, facts, FlowLayout.of(facts, WIDTH, new Letters(LETTER, LINE)), table);
    }

    String title() {
        return facts.flow().title();
    }

    String alternative() {
        return facts.flow().alternative();
    }

    Optional<String> leftOut() {
        return facts.leftOut();
    }

    /** Where a line of a box is written. */
    static int baseline(Place place, int line) {
        return place.y() + (place.height() - place.lines().size() * LINE) / 2 + LINE * line + 16;
    }

    /** A curve that leaves and comes in level. */
    static String curve(Joint joint) {
        int half = (joint.toX() - joint.x()) / 2;
        return "M" + joint.x() + " " + joint.y() + "C" + (joint.x() + half) + " " + joint.y() + " "
                + (joint.toX() - HEAD - half) + " " + joint.toY() + " " + (joint.toX() - HEAD) + " " + joint.toY();
    }

    /** The head of an arrow. */
    static String head(Joint joint) {
        return "M" + joint.toX() + " " + joint.toY() + "l-" + (HEAD + 1) + " -5v10z";
    }

    /** The middle of the figure on an arrow. */
    static int figureAt(Joint joint) {
        return joint.x() + 18;
    }
}
