package io.github.openita.io.page;

/** By what an item was found on a page. Immutable and thread-safe. */
public enum FoundBy {
    /** Its code stands there. */
    CODE("รหัส", "code"),
    /** Its title stands there, or one that is like it. */
    TITLE("ชื่อ", "title"),
    /** Its elements stand there as the form words them, and neither its code nor its title. */
    ELEMENTS("องค์ประกอบ", "elements");

    private final String nameTh;
    private final String nameEn;

    FoundBy(String nameTh, String nameEn) {
        this.nameTh = nameTh;
        this.nameEn = nameEn;
    }

    /** {@return the Thai word for it} */
    public String getNameTh() {
        return nameTh;
    }

    /** {@return the English word for it} */
    public String getNameEn() {
        return nameEn;
    }
}
