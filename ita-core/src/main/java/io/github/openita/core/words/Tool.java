package io.github.openita.core.words;

/** One of the three tools of the assessment (เครื่องมือการประเมิน). Immutable and thread-safe. */
public enum Tool {
    /** แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน: the survey inside the agency; questions i1, i2, … */
    IIT('i', "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", "Internal Integrity and Transparency Assessment"),
    /** แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก: the survey outside it; questions e1, e2, … */
    EIT('e', "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", "External Integrity and Transparency Assessment"),
    /** แบบวัดการเปิดเผยข้อมูลสาธารณะ: what the agency discloses on its web site; items o1, o2, … */
    OIT('o', "แบบวัดการเปิดเผยข้อมูลสาธารณะ", "Open Data Integrity and Transparency Assessment");

    private final char letter;
    private final String nameTh;
    private final String nameEn;

    Tool(char letter, String nameTh, String nameEn) {
        this.letter = letter;
        this.nameTh = nameTh;
        this.nameEn = nameEn;
    }

    /** {@return the letter its questions start with: i, e or o} */
    public char getLetter() {
        return letter;
    }

    /** {@return the official Thai name} */
    public String getNameTh() {
        return nameTh;
    }

    /** {@return the English name} */
    public String getNameEn() {
        return nameEn;
    }
}
