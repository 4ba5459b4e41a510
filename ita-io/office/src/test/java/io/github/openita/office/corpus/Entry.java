package io.github.openita.office.corpus;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A file of the corpus and what is known of it.
 *
 * @param file its name
 * @param edition the year of the form, of the Buddhist Era
 * @param item the item that it is published for
 * @param fault the one thing that is wrong with it; {@code none} where it is good
 * @param element the element that the fault is about; blank where it is about the file
 * @param maker what made it
 * @param text how its letters are stored: {@code plain}, or torn in a way that PDF and old fonts tear them
 */
record Entry(String file, int edition, String item, String fault, String element, String maker, String text) {

    /** Every third file, by its name alone, is looked at only when all others are right. */
    boolean heldBack() {
        CRC32 sum = new CRC32();
        sum.update(file.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 3 == 2;
    }

    String json() {
        return "  {\"file\": \"" + file + "\", \"edition\": " + edition + ", \"item\": \"" + item + "\", \"fault\": \""
                + fault
                + "\", \"element\": \"" + element + "\", \"maker\": \"" + maker + "\", \"text\": \"" + text
                + "\", \"heldBack\": " + heldBack() + "}";
    }
}
