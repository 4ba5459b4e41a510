package io.github.openita.io.schema.disclosure;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the codes of other schemes that share the name ITA. */
final class OtherScheme {

    private static final Pattern HOSPITALS = Pattern.compile("(?:ข้อ\\s?)?(moit|ebit|eb)[\\s.-]*[0-9].{0,20}");

    private OtherScheme() {}

    /** Says which form a code is of; empty where it is none that is known. */
    static Optional<BilingualText> of(String key) {
        Matcher code = HOSPITALS.matcher(ThaiText.plain(key).toLowerCase(Locale.ROOT));
        if (!code.matches()) {
            return Optional.empty();
        }
        String quoted = ThaiText.quoted(key);
        return Optional.of(
                code.group(1).equals("moit")
                        ? BilingualText.of(
                                quoted
                                        + " เป็นรหัสของแบบ MOIT ซึ่งเป็นแบบของโรงพยาบาลและหน่วยงานสาธารณสุข ไม่ใช่แบบที่มีข้อ o1, o2, …",
                                quoted
                                        + " is a code of MOIT, the form of hospitals and health offices, not of one with items o1, o2, …")
                        : BilingualText.of(
                                quoted
                                        + " เป็นรหัสของแบบหลักฐานเชิงประจักษ์ (EB) ซึ่งเป็นแบบของโรงพยาบาลและหน่วยงานสาธารณสุข ไม่ใช่แบบที่มีข้อ o1, o2, …",
                                quoted
                                        + " is a code of the evidence-based form (EB) of hospitals and health offices, not of one with items o1, o2, …"));
    }
}
