package io.github.openita.io.json;

/** Brings a code to its canonical spelling, or refuses it. */
interface Codes {

    /**
     * @throws io.github.openita.core.words.InvalidInputException where it is no code, or the document's edition has
     *     none such
     */
    String canonical(String code, Reading reading);
}
