package io.github.openita.office.document;

/** The names by which Office Open XML calls its vocabularies and parts. */
final class Names {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String GROUP = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    static final String CHOICE = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /** How the types of the document's own parts begin. */
    static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Names() {}
}
