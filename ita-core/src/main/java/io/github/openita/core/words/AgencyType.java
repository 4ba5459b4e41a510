package io.github.openita.core.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of agency that are assessed (ประเภทหน่วยงาน). Immutable and thread-safe. */
public enum AgencyType {
    /** อบจ.: a provincial administrative organisation. */
    PAO("องค์การบริหารส่วนจังหวัด", true),
    /** A city municipality. */
    CITY_MUNICIPALITY("เทศบาลนคร", true),
    /** A town municipality. */
    TOWN_MUNICIPALITY("เทศบาลเมือง", true),
    /** A subdistrict municipality. */
    SUBDISTRICT_MUNICIPALITY("เทศบาลตำบล", true),
    /** อบต.: a subdistrict administrative organisation. */
    SAO("องค์การบริหารส่วนตำบล", true),
    /** องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ: Bangkok and Pattaya. */
    SPECIAL_LOCAL("องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ", true),
    /** กรมหรือเทียบเท่า. */
    DEPARTMENT("กรมหรือเทียบเท่า"),
    /** จังหวัด. */
    PROVINCE("จังหวัด"),
    /** องค์การมหาชน. */
    PUBLIC_ORGANIZATION("องค์การมหาชน"),
    /** รัฐวิสาหกิจ. */
    STATE_ENTERPRISE("รัฐวิสาหกิจ"),
    /** องค์กรอิสระ. */
    INDEPENDENT("องค์กรอิสระ"),
    /** องค์กรศาล. */
    COURT("องค์กรศาล"),
    /** องค์กรอัยการ. */
    PROSECUTOR("องค์กรอัยการ"),
    /** หน่วยงานในสังกัดรัฐสภา. */
    PARLIAMENT("หน่วยงานในสังกัดรัฐสภา"),
    /** กองทุนที่เป็นนิติบุคคล. */
    FUND("กองทุนที่เป็นนิติบุคคล"),
    /** สถาบันอุดมศึกษา. */
    UNIVERSITY("สถาบันอุดมศึกษา"),
    /** วิทยาลัย. */
    COLLEGE("วิทยาลัย"),
    /** โรงเรียน. */
    SCHOOL("โรงเรียน"),
    /** โรงพยาบาล. */
    HOSPITAL("โรงพยาบาล"),
    /** สถานีตำรวจ. */
    POLICE_STATION("สถานีตำรวจ"),
    /** Any other. */
    OTHER("อื่น ๆ");

    private static final Pattern PASSED_OVER = Pattern.compile("[._()/-]");

    /** Kinds whose short forms begin no other word. */
    private static final List<AgencyType> SHORTENED =
            List.of(SAO, PAO, SUBDISTRICT_MUNICIPALITY, TOWN_MUNICIPALITY, CITY_MUNICIPALITY);

    private final String nameTh;
    private final boolean localGovernment;

    AgencyType(String nameTh) {
        this(nameTh, false);
    }

    AgencyType(String nameTh, boolean localGovernment) {
        this.nameTh = nameTh;
        this.localGovernment = localGovernment;
    }

    /** {@return the Thai name} */
    public String getNameTh() {
        return nameTh;
    }

    /**
     * {@return the kind that is meant}
     *
     * @param text the kind as people write it: its Thai name or the usual short form ({@code อบต.}, {@code ทต.}), the one
     *     after the other, or the word that documents have for it, in small or capital letters
     * @throws InvalidInputException where none is meant; the message lists the Thai names
     */
    public static AgencyType parse(String text) {
        String wanted = key(text);
        for (AgencyType type : values()) {
            if (wanted.equals(key(type.nameTh))
                    || wanted.equals(key(type.name()))
                    || type.getShortNameTh()
                            .filter(name -> wanted.equals(key(name)) || wanted.equals(key(type.nameTh + name)))
                            .isPresent()) {
                return type;
            }
        }
        throw new InvalidInputException(
                ThaiText.quoted(text) + " ไม่ใช่ประเภทหน่วยงาน: มี "
                        + Arrays.stream(values()).map(AgencyType::getNameTh).collect(Collectors.joining(", ")),
                ThaiText.quoted(text) + " is no type of agency: there are "
                        + Arrays.stream(values()).map(AgencyType::name).collect(Collectors.joining(", ")));
    }

    /**
     * {@return a name as it is compared with others: without spaces, Thai digits as others, small letters as capital ones, and
     * the short form of its kind in full, {@code องค์การบริหารส่วนตำบลป่าร่อน} of {@code อบต. ป่าร่อน}}
     *
     * @param name the name of an agency
     */
    public static String nameInFull(String name) {
        String key = ThaiText.titleKey(name);
        for (AgencyType type : SHORTENED) {
            String brief = type.getShortNameTh().orElseThrow();
            if (key.startsWith(brief)) {
                return type.nameTh + key.substring(brief.length());
            }
        }
        return key;
    }

    private static String key(String text) {
        return PASSED_OVER.matcher(ThaiText.titleKey(text)).replaceAll("");
    }

    /** {@return the usual short form in Thai, such as {@code อบต.}; empty where there is none} */
    public Optional<String> getShortNameTh() {
        return switch (this) {
            case PAO -> Optional.of("อบจ.");
            case CITY_MUNICIPALITY -> Optional.of("ทน.");
            case TOWN_MUNICIPALITY -> Optional.of("ทม.");
            case SUBDISTRICT_MUNICIPALITY -> Optional.of("ทต.");
            case SAO -> Optional.of("อบต.");
            case SPECIAL_LOCAL -> Optional.of("อปท. รูปแบบพิเศษ");
            case DEPARTMENT -> Optional.of("กรม");
            case COURT -> Optional.of("ศาล");
            case PROSECUTOR -> Optional.of("อัยการ");
            case PARLIAMENT -> Optional.of("รัฐสภา");
            case FUND -> Optional.of("กองทุน");
            case UNIVERSITY -> Optional.of("มหาวิทยาลัย");
            default -> Optional.empty();
        };
    }

    /** {@return whether it is local government (องค์กรปกครองส่วนท้องถิ่น)} */
    public boolean isLocalGovernment() {
        return localGovernment;
    }
}
