package io.github.openita.io.report.text;

import io.github.openita.core.words.Language;
import io.github.openita.io.report.model.SignatureBlock;
import io.github.openita.io.report.model.SignatureBlock.Signatory;
import java.util.ArrayList;
import java.util.List;

/** What renderers say themselves. */
public final class OwnWords {

    private static final String BLANK = "(................................................)";

    private OwnWords() {}

    /** {@return the heading of what is not for everybody} */
    public static String technical(Language language) {
        return language == Language.TH ? "สำหรับเจ้าหน้าที่เทคนิค" : "For technical staff";
    }

    /** {@return the places to sign, line by line} */
    static List<String> signatures(SignatureBlock block, Language language) {
        List<String> lines = new ArrayList<>();
        for (Signatory one : block.signatories()) {
            lines.add(signed(language) + " ........................................ " + one.role());
            lines.add(name(one));
            lines.add(position(one, language));
        }
        return lines;
    }

    /** {@return the words before the line on which somebody signs} */
    public static String signed(Language language) {
        return language == Language.TH ? "(ลงชื่อ)" : "(signed)";
    }

    /** {@return the name in brackets, or a blank in them} */
    public static String name(Signatory one) {
        return one.name().map(name -> "(" + name + ")").orElse(BLANK);
    }

    /** {@return the position, or a blank for it} */
    public static String position(Signatory one, Language language) {
        String word = language == Language.TH ? "ตำแหน่ง " : "Position ";
        return word + one.position().orElse("........................................");
    }
}
