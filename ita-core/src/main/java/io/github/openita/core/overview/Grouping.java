package io.github.openita.core.overview;

import io.github.openita.core.overview.agency.GroupName;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Coded;
import java.util.Optional;

/** What agencies are put together by. Immutable and thread-safe. */
public enum Grouping implements Coded {
    /** ประเภทหน่วยงาน. */
    TYPE("type", "ประเภทหน่วยงาน"),
    /** จังหวัด. */
    PROVINCE("province", "จังหวัด"),
    /** อำเภอ or เขต, each in its province. */
    DISTRICT("district", "อำเภอ"),
    /** หน่วยงานต้นสังกัด. */
    PARENT("parent", "หน่วยงานต้นสังกัด");

    private final String code;
    private final String nameTh;

    Grouping(String code, String nameTh) {
        this.code = code;
        this.nameTh = nameTh;
    }

    /** {@return the word for it in documents: {@code type}, {@code province}, {@code district}, {@code parent}} */
    @Override
    public String getCode() {
        return code;
    }

    /** {@return the Thai word for it} */
    public String getNameTh() {
        return nameTh;
    }

    /** Where an agency belongs; empty where it does not say so. */
    Optional<GroupName> of(Agency agency) {
        return switch (this) {
            case TYPE -> agency.getType().map(type -> new GroupName("", type.getNameTh(), Optional.of(type)));
            case PROVINCE -> agency.getProvince().map(GroupName::of);
            case DISTRICT ->
                agency.getDistrict()
                        .map(name -> new GroupName(agency.getProvince().orElse(""), name, Optional.empty()));
            case PARENT -> agency.getParent().map(GroupName::of);
        };
    }
}
