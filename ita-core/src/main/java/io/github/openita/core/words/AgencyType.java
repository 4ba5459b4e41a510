package io.github.openita.core.words;

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

    /** {@return whether it is local government (องค์กรปกครองส่วนท้องถิ่น)} */
    public boolean isLocalGovernment() {
        return localGovernment;
    }
}
