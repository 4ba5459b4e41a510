package io.github.openita.office.document;

/** A page of A4 with the margins of official documents, in twentieths of a point. */
record Page(int width, int height, int top, int right, int bottom, int left) {

    /** ขอบซ้าย 3 ซม. ขอบขวา 2 ซม. */
    static final Page UPRIGHT = new Page(11906, 16838, 1417, 1134, 1134, 1701);

    /** What is bound is at the top. */
    static final Page ON_ITS_SIDE = new Page(16838, 11906, 1701, 1134, 1134, 1134);

    /** A twentieth of a point in the unit of drawings. */
    static final int EMU = 635;

    static Page of(boolean wide) {
        return wide ? ON_ITS_SIDE : UPRIGHT;
    }

    boolean wide() {
        return width > height;
    }

    /** How wide text is. */
    int textWidth() {
        return width - left - right;
    }

    int textHeight() {
        return height - top - bottom;
    }
}
