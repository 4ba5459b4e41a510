package io.github.openita.core.overview;

import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.Optional;

/**
 * What tells an agency from all others: its identifier or, where it has none, its name with its district and province,
 * since names recur across the country. All are compared without spaces, Thai digits as others, and small letters as
 * capital ones; an identifier that says nothing, such as a dash, is none. The short form of its kind is the kind in full
 * ({@link AgencyType#nameInFull}).
 */
record AgencyKey(String id, String name, String district, String province) {

    static AgencyKey of(Agency agency) {
        Optional<String> id = agency.getId().filter(ThaiText::isInformative);
        if (id.isPresent()) {
            return new AgencyKey(ThaiText.titleKey(id.get()), "", "", "");
        }
        String name = agency.getName().map(AgencyType::nameInFull).orElse("");
        if (name.isEmpty()) {
            throw new InvalidInputException(
                    "ไม่ระบุหน่วยงาน: ต้องมีชื่อหรือรหัสของหน่วยงาน",
                    "no agency is named: give its name or identifier");
        }
        return new AgencyKey(
                "",
                name,
                agency.getDistrict().map(ThaiText::titleKey).orElse(""),
                agency.getProvince().map(ThaiText::titleKey).orElse(""));
    }
}
