package io.github.openita.office.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The text of a paragraph, which Word has torn into runs. Used by one thread. */
final class ParagraphText {

    /** What lies there is another paragraph, or no longer there. */
    private static final Set<String> CLOSED = Set.of("p", "del", "moveFrom", "rPr", "pPr", "sdtPr");

    private static final char OBJECT = '\uFFFC';

    /** A stretch of text, or what stands for a character. */
    private record Piece(Element element, int start) {}

    private final WordPart part;
    private final List<Piece> pieces = new ArrayList<>();
    private final String text;

    ParagraphText(WordPart part, Element paragraph) {
        this.part = part;
        StringBuilder all = new StringBuilder();
        for (Element run : runs(paragraph)) {
            for (Element child : run.elements()) {
                if (child.is("t")) {
                    pieces.add(new Piece(child, all.length()));
                    all.append(child.text());
                } else if (!child.is("rPr")) {
                    pieces.add(new Piece(child, all.length()));
                    all.append(child.is("tab") ? '\t' : child.is("br") || child.is("cr") ? '\n' : OBJECT);
                }
            }
        }
        text = all.toString();
    }

    /** The runs of a paragraph, not those of paragraphs within. */
    static List<Element> runs(Element paragraph) {
        return paragraph.all(one -> !one.isOneOf(CLOSED)).stream()
                .filter(one -> one.is("r"))
                .toList();
    }

    String text() {
        return text;
    }

    /**
     * Brings a stretch of text into a run of its own and takes it away; to be called from the last stretch to the first.
     *
     * @return the run, which has the look of where the stretch begins
     */
    Element cut(Placeholder placeholder) {
        splitBehind(placeholder.end());
        Element run = splitAt(placeholder.start());
        for (Piece piece : pieces) {
            boolean inside = piece.start() < placeholder.end() && end(piece) > placeholder.start();
            if (inside && piece.element().is("t")) {
                removeFrom(piece, placeholder);
            }
        }
        return run;
    }

    private static int end(Piece piece) {
        return piece.start()
                + Math.max(1, piece.element().is("t") ? piece.element().text().length() : 1);
    }

    /** A stretch that begins before keeps that; every other one goes, with its run where that is then empty. */
    private static void removeFrom(Piece piece, Placeholder placeholder) {
        if (piece.start() < placeholder.start()) {
            return;
        }
        Element run = piece.element().parent().orElseThrow();
        piece.element().remove();
        if (run.elements().stream().allMatch(one -> one.is("rPr"))) {
            run.remove();
        }
    }

    /** Lets a run begin there, whose content has gone to it; returns an empty one before it. */
    private Element splitAt(int offset) {
        Piece piece = pieceAt(offset);
        Element run = piece.element().parent().orElseThrow();
        Element anchor = shellOf(run);
        int inside = offset - piece.start();
        if (inside == 0 && isFirst(piece.element(), run)) {
            run.before(anchor);
            return anchor;
        }
        Element rest = shellOf(run);
        moveBehind(piece.element(), inside, run, rest);
        run.after(rest);
        run.after(anchor);
        return anchor;
    }

    private void splitBehind(int offset) {
        Piece piece = pieceAt(offset - 1);
        Element run = piece.element().parent().orElseThrow();
        Element rest = shellOf(run);
        moveBehind(piece.element(), offset - piece.start(), run, rest);
        if (rest.elements().stream().anyMatch(one -> !one.is("rPr"))) {
            run.after(rest);
        }
    }

    private Piece pieceAt(int offset) {
        Piece found = pieces.get(0);
        for (Piece piece : pieces) {
            if (piece.start() <= offset) {
                found = piece;
            }
        }
        return found;
    }

    private static boolean isFirst(Element element, Element run) {
        return run.elements().stream().filter(one -> !one.is("rPr")).findFirst().orElseThrow() == element;
    }

    /** An empty run that looks the same. */
    private Element shellOf(Element run) {
        Element shell = run.shell();
        run.child("rPr").ifPresent(look -> shell.add(part.copy(look)));
        return shell;
    }

    /** Moves what stands after a place of a text to another run. */
    private void moveBehind(Element text, int offset, Element from, Element to) {
        List<Element> behind = new ArrayList<>();
        boolean found = false;
        for (Element child : from.elements()) {
            if (found) {
                behind.add(child);
            }
            found |= child == text;
        }
        String whole = text.text();
        if (offset < whole.length()) {
            Element rest = part.text(whole.substring(offset));
            replace(text, rest);
            to.add(rest);
            text.setText(whole.substring(0, offset));
        }
        for (Element child : behind) {
            child.remove();
            to.add(child);
        }
    }

    /** The pieces after a split: the text that begins there is the new one. */
    private void replace(Element old, Element rest) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).element() == old) {
                int start = pieces.get(i).start()
                        + old.text().length()
                        - rest.text().length();
                pieces.add(i + 1, new Piece(rest, start));
                return;
            }
        }
    }
}
