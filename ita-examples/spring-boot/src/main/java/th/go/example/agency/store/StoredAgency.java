package th.go.example.agency.store;

import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import jakarta.persistence.Entity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An agency (หน่วยงาน), known by its code or, where it has none, by its name with its district and province. */
@Entity
public class StoredAgency extends Kept {

    private static final int LONGEST = 100;

    /** Only queries ask for it. */
    @SuppressWarnings("unused")
    private String agencyKey = "";

    private @Nullable String code;
    private @Nullable String name;
    private @Nullable String district;
    private @Nullable String province;

    protected StoredAgency() {}

    StoredAgency(Agency agency) {
        agencyKey = keyOf(agency);
        code = agency.getId().map(ThaiText::normalize).orElse(null);
        name = agency.getName().map(ThaiText::normalize).orElse(null);
        district = agency.getDistrict().map(ThaiText::normalize).orElse(null);
        province = agency.getProvince().map(ThaiText::normalize).orElse(null);
    }

    /** What tells it from all others. */
    static String keyOf(Agency agency) {
        Optional<String> code = part(agency.getId(), LONGEST);
        if (code.isPresent()) {
            return "code:" + code.get();
        }
        String name = part(agency.getName(), 2 * LONGEST)
                .orElseThrow(() -> new InvalidInputException(
                        "ไม่ระบุหน่วยงาน: ต้องมีชื่อหรือรหัสของหน่วยงาน",
                        "no agency is named: give its name or identifier"));
        return "name:" + ThaiText.titleKey(name) + "/" + place(agency.getDistrict()) + "/"
                + place(agency.getProvince());
    }

    private static String place(Optional<String> place) {
        return part(place, LONGEST).map(ThaiText::titleKey).orElse("");
    }

    private static Optional<String> part(Optional<String> text, int longest) {
        Optional<String> part = text.map(ThaiText::normalize).filter(ThaiText::hasText);
        if (part.isPresent() && part.get().length() > longest) {
            throw new InvalidInputException(
                    "ชื่อหรือรหัสของหน่วยงานยาวเกิน " + longest + " ตัวอักษร",
                    "a name or code of the agency is longer than " + longest + " characters");
        }
        return part;
    }

    /**
     * Nothing of another agency gets among its own.
     *
     * @throws InvalidInputException where the document is surely another's
     */
    void checkOwns(Optional<Agency> named) {
        if (named.isPresent() && named.get().isOtherThan(toAgency())) {
            String other = named.get().getName().or(named.get()::getId).orElse("");
            throw new InvalidInputException(
                    "เอกสารเป็นของหน่วยงานอื่น: " + ThaiText.quoted(other),
                    "the document is another agency's: " + ThaiText.quoted(other));
        }
    }

    public Agency toAgency() {
        return Agency.builder()
                .id(getCode())
                .name(Optional.ofNullable(name))
                .district(getDistrict())
                .province(getProvince())
                .build();
    }

    public Optional<String> getCode() {
        return Optional.ofNullable(code);
    }

    /** Its name or, where it has none, its code. */
    public String getName() {
        return name != null ? name : getCode().orElse("");
    }

    public Optional<String> getDistrict() {
        return Optional.ofNullable(district);
    }

    public Optional<String> getProvince() {
        return Optional.ofNullable(province);
    }
}
