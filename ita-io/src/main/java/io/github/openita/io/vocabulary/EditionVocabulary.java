package io.github.openita.io.vocabulary;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An edition (แบบประเมิน) as a vocabulary that others can refer to. This class is immutable and thread-safe.
 *
 * <p>In SKOS the edition is a concept scheme; tools, indicators, sub-indicators, survey questions, items and elements are
 * its concepts, each with its code as notation, its Thai words and what these rest on. English words stand where the
 * library has them; what is not known stays away. Concepts match those of earlier editions of the same scheme: {@code
 * exactMatch} where the words and all below them are the same, {@code closeMatch} where the crosswalk finds the one in the
 * other otherwise, {@code broadMatch} for an item that was split, {@code narrowMatch} for items that became one. A match is
 * no firmer than the weaker basis of its two sides.
 *
 * <p>Editions that are built in have addresses below {@code docs/editions/} of the library's sources. Addresses of any
 * other edition are relative to the folder in which the document is published, unless {@link #at(String)} names one.
 */
public final class EditionVocabulary {

    private static final Pattern FOLDER =
            Pattern.compile("https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:/(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})++)*+/?");
    private static final int LONGEST_FOLDER = 2000;

    private final Edition edition;
    private final EditionCatalog known;
    private final Iris addresses;

    private EditionVocabulary(Edition edition, EditionCatalog known, Iris addresses) {
        this.edition = edition;
        this.known = known;
        this.addresses = addresses;
    }

    /**
     * {@return the vocabulary of an edition, matched with what is built in and installed}
     *
     * @param edition an edition
     */
    public static EditionVocabulary of(Edition edition) {
        return of(edition, Editions.catalog());
    }

    /**
     * {@return the vocabulary of an edition}
     *
     * @param edition an edition
     * @param known the editions among which earlier ones of the same scheme are looked for, to be matched with it
     */
    public static EditionVocabulary of(Edition edition, EditionCatalog known) {
        Objects.requireNonNull(known, "known");
        return new EditionVocabulary(edition, known, Iris.of(edition));
    }

    /**
     * {@return the same with other addresses}
     *
     * @param folder the address of the folder in which it will be published, such as {@code https://www.example.go.th/ita/}; a
     *     slash at its end may be left out
     * @throws InvalidInputException where that is no address of http or https, or has a query or fragment
     */
    public EditionVocabulary at(String folder) {
        if (folder.length() > LONGEST_FOLDER || !FOLDER.matcher(folder).matches()) {
            throw new InvalidInputException(
                    ThaiText.quoted(folder) + " ไม่ใช่ที่อยู่ของโฟลเดอร์: เขียนเช่น https://www.example.go.th/ita/",
                    ThaiText.quoted(folder)
                            + " is no address of a folder: write for example https://www.example.go.th/ita/");
        }
        return new EditionVocabulary(edition, known, new Iris(folder.endsWith("/") ? folder : folder + "/"));
    }

    Edition edition() {
        return edition;
    }

    /** The address of the document; one within its folder where that is not known. */
    String address() {
        return addresses.document(edition);
    }

    /** {@return the vocabulary as SKOS in Turtle 1.1, with line feeds on every platform} */
    public String toTurtle() {
        return TurtleWriter.write(address(), resources());
    }

    /** {@return the vocabulary as SKOS in JSON-LD 1.1, the same graph as in Turtle; also plain JSON with short keys} */
    public String toJsonLd() {
        return JsonLdWriter.write(address(), resources());
    }

    /**
     * {@return the elements as CSV, a row for each and one for an item whose elements are not known}
     *
     * <p>In UTF-8 with a byte-order mark, by which Excel knows it; lines end as RFC 4180 has it. Headings are the keys of the
     * edition document. A cell that a spreadsheet would take for a formula has an apostrophe before it.
     */
    public String toCsv() {
        return ElementTable.of(List.of(this));
    }

    /**
     * {@return the elements of several editions in one such table}
     *
     * @param vocabularies the vocabularies in the order of their rows
     */
    public static String toCsv(List<EditionVocabulary> vocabularies) {
        return ElementTable.of(vocabularies);
    }

    private List<Resource> resources() {
        List<Resource> resources = new FormResources(edition).build();
        new Matches(edition, addresses, resources).addAll(known.all());
        return resources;
    }
}
