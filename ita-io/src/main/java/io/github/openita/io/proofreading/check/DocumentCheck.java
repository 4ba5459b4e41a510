package io.github.openita.io.proofreading.check;

import io.github.openita.io.proofreading.data.KnownData;
import io.github.openita.io.proofreading.reading.WrittenDocument;

/** Looks for one kind of mistake. Implementations have no state. */
interface DocumentCheck {

    /** Reports what it finds in a document. */
    void check(WrittenDocument document, KnownData known, Findings findings);
}
