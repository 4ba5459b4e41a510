package th.go.example.agency.store;

import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        code = code(agency).orElse(null);
        name = name(agency).orElse(null);
        district = district(agency).orElse(null);
        province = province(agency).orElse(null);
    }

    /** What tells it from all others. */
    static String keyOf(Agency agency) {
        Optional<String> code = code(agency);
        if (code.isPresent()) {
            return "code:" + code.get();
        }
        String name = name(agency)
                .orElseThrow(() -> new InvalidInputException(
                        "ไม่ระบุหน่วยงาน: ต้องมีชื่อหรือรหัสของหน่วยงาน",
                        "no agency is named: give its name or identifier"));
        return Stream.of(Optional.of(name), district(agency), province(agency))
                .map(part -> part.map(ThaiText::titleKey).orElse(""))
                .collect(Collectors.joining("/", "name:", ""));
    }

    private static Optional<String> code(Agency agency) {
        return part(agency.getId(), LONGEST, "รหัสหน่วยงาน", "the code of the agency");
    }

    private static Optional<String> name(Agency agency) {
        return part(agency.getName(), 2 * LONGEST, "ชื่อหน่วยงาน", "the name of the agency");
    }

    private static Optional<String> district(Agency agency) {
        return part(agency.getDistrict(), LONGEST, "อำเภอ/เขต", "the district");
    }

    private static Optional<String> province(Agency agency) {
        return part(agency.getProvince(), LONGEST, "จังหวัด", "the province");
    }

    private static Optional<String> part(Optional<String> text, int longest, String th, String en) {
        Optional<String> part = text.map(ThaiText::normalize).filter(ThaiText::hasText);
        if (part.isPresent() && part.get().length() > longest) {
            throw new InvalidInputException(
                    th + "ยาวเกิน " + longest + " ตัวอักษร", en + " is longer than " + longest + " characters");
        }
        if (part.isPresent() && part.get().indexOf(0) >= 0) {
            throw new InvalidInputException(th + "มีอักขระ U+0000", en + " has the character U+0000");
        }
        return part;
    }

    /**
     * Nothing of another agency gets among its own documents.
     *
     * @throws InvalidInputException where the document is surely another's
     */
    void checkOwns(Optional<Agency> named) {
        checkSame(named, Optional.of(toAgency()));
    }

    /**
     * Nor where it is known by its code alone, and only what is kept says its name.
     *
     * @throws InvalidInputException where what is new is surely another's than what is kept
     */
    static void checkSame(Optional<Agency> named, Optional<Agency> kept) {
        if (differ(named, kept)) {
            String other = named.flatMap(one -> one.getName().or(one::getId)).orElse("");
            throw new InvalidInputException(
                    "เอกสารเป็นของหน่วยงานอื่น: " + ThaiText.quoted(other),
                    "the document is another agency's: " + ThaiText.quoted(other));
        }
    }

    /** Whether they are surely two. */
    static boolean differ(Optional<Agency> one, Optional<Agency> other) {
        return one.isPresent() && other.isPresent() && one.get().isOtherThan(other.get());
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
