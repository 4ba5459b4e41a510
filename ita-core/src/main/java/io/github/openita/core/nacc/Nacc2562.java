package io.github.openita.core.nacc;

import static io.github.openita.core.words.Basis.INFERRED;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.Tool;

/** The assessment of fiscal year 2562. */
final class Nacc2562 {

    static final Edition EDITION = new NaccForm(2562)
            .weights(30, 30, 40, INFERRED)
            .letters()
            .indicator(1, Tool.IIT, "การปฏิบัติหน้าที่", "")
            .indicator(2, Tool.IIT, "การใช้งบประมาณ", "")
            .indicator(3, Tool.IIT, "การใช้อำนาจ", "")
            .indicator(4, Tool.IIT, "การใช้ทรัพย์สินของราชการ", "")
            .indicator(5, Tool.IIT, "การแก้ไขปัญหาการทุจริต", "")
            .indicator(6, Tool.EIT, "คุณภาพการดำเนินงาน", "")
            .indicator(7, Tool.EIT, "ประสิทธิภาพการสื่อสาร", "")
            .indicator(8, Tool.EIT, "การปรับปรุงระบบการทำงาน", "")
            .indicator(9, Tool.OIT, "การเปิดเผยข้อมูล", "")
            .indicator(10, Tool.OIT, "การป้องกันการทุจริต", "")
            .edition();

    private Nacc2562() {}
}
