package io.github.openita.core.nacc;

import io.github.openita.core.edition.Choice;
import io.github.openita.core.edition.Question;
import io.github.openita.core.edition.SubItem;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.util.List;

/** The survey of 2563–2565: thirty questions inside the agency, fifteen outside, of which five are known. */
final class OldSurvey {

    private static final List<Choice> MORE_IS_BETTER = amounts(0, 33, 67, 100);
    private static final List<Choice> LESS_IS_BETTER = amounts(100, 67, 33, 0);
    private static final List<Choice> HAVING_IS_BAD = List.of(choice("มี", 0), choice("ไม่มี", 100));
    private static final List<Choice> HAVING_IS_GOOD = List.of(choice("มี", 100), choice("ไม่มี", 0));

    private OldSurvey() {}

    /** The questions i1–i30, wording and points resting on the same basis. */
    static List<Question> internal(Basis basis) {
        return rest(
                basis,
                basis,
                List.of(
                        ask(
                                "i1",
                                "บุคลากรในหน่วยงานของท่าน ปฏิบัติงาน/ให้บริการแก่ผู้มาติดต่อ ตามประเด็นดังต่อไปนี้ มากน้อยเพียงใด",
                                item("เป็นไปตามขั้นตอนที่กำหนด", MORE_IS_BETTER),
                                item("เป็นไปตามระยะเวลาที่กำหนด", MORE_IS_BETTER)),
                        ask(
                                "i2",
                                "บุคลากรในหน่วยงานของท่าน ปฏิบัติงาน/ให้บริการ แก่ผู้มาติดต่อทั่ว ๆ ไป กับผู้มาติดต่อที่รู้จักเป็นการส่วนตัวอย่างเท่าเทียมกัน มากน้อยเพียงใด",
                                MORE_IS_BETTER),
                        ask(
                                "i3",
                                "บุคลากรในหน่วยงานของท่าน มีพฤติกรรมในการปฏิบัติงาน ตามประเด็นดังต่อไปนี้ อย่างไร",
                                item("มุ่งผลสำเร็จของงาน", MORE_IS_BETTER),
                                item("ให้ความสำคัญกับงานมากกว่าธุระส่วนตัว", MORE_IS_BETTER),
                                item("พร้อมรับผิดชอบ หากความผิดพลาดเกิดจากตนเอง", MORE_IS_BETTER)),
                        ask(
                                "i4",
                                "บุคลากรในหน่วยงานของท่าน มีการเรียกรับสิ่งดังต่อไปนี้ จากผู้มาติดต่อ เพื่อแลกกับการปฏิบัติงาน การอนุมัติ อนุญาต หรือให้บริการ หรือไม่",
                                item("เงิน", HAVING_IS_BAD),
                                item("ทรัพย์สิน", HAVING_IS_BAD),
                                item(
                                        "ประโยชน์อื่น ๆ ที่อาจคำนวณเป็นเงินได้ เช่น การลดราคา การรับความบันเทิง เป็นต้น",
                                        HAVING_IS_BAD)),
                        ask(
                                "i5",
                                "นอกเหนือจากการรับจากญาติหรือจากบุคคล ที่ให้กันในโอกาสต่าง ๆ โดยปกติตามขนบธรรมเนียม ประเพณี หรือวัฒนธรรม หรือให้กันตามมารยาทที่ปฏิบัติกันในสังคมแล้ว บุคลากรในหน่วยงานของท่าน มีการรับสิ่งดังต่อไปนี้ หรือไม่",
                                item("เงิน", HAVING_IS_BAD),
                                item("ทรัพย์สิน", HAVING_IS_BAD),
                                item(
                                        "ประโยชน์อื่น ๆ ที่อาจคำนวณเป็นเงินได้ เช่น การลดราคา การรับความบันเทิง เป็นต้น",
                                        HAVING_IS_BAD)),
                        ask(
                                "i6",
                                "บุคลากรในหน่วยงานของท่าน มีการให้สิ่งดังต่อไปนี้ แก่บุคคลภายนอกหรือภาคเอกชน เพื่อสร้างความสัมพันธ์ที่ดีและคาดหวังให้มีการตอบแทนในอนาคต หรือไม่",
                                item("เงิน", HAVING_IS_BAD),
                                item("ทรัพย์สิน", HAVING_IS_BAD),
                                item(
                                        "ประโยชน์อื่น ๆ ที่อาจคำนวณเป็นเงินได้ เช่น การลดราคา การรับความบันเทิง เป็นต้น",
                                        HAVING_IS_BAD)),
                        ask(
                                "i7",
                                "ท่านรู้เกี่ยวกับแผนการใช้จ่ายงบประมาณประจำปี ของหน่วยงานของท่าน มากน้อยเพียงใด",
                                MORE_IS_BETTER),
                        ask(
                                "i8",
                                "หน่วยงานของท่าน ใช้จ่ายงบประมาณ โดยคำนึงถึงประเด็นดังต่อไปนี้ มากน้อยเพียงใด",
                                item("คุ้มค่า", MORE_IS_BETTER),
                                item("ไม่บิดเบือนวัตถุประสงค์ของงบประมาณที่ตั้งไว้", MORE_IS_BETTER)),
                        ask(
                                "i9",
                                "หน่วยงานของท่าน ใช้จ่ายงบประมาณเพื่อประโยชน์ส่วนตัว กลุ่ม หรือพวกพ้อง มากน้อยเพียงใด",
                                LESS_IS_BETTER),
                        ask(
                                "i10",
                                "บุคลากรในหน่วยงานของท่าน มีการเบิกจ่ายเงิน ที่เป็นเท็จ เช่น ค่าทำงานล่วงเวลา ค่าวัสดุอุปกรณ์ หรือค่าเดินทาง ฯลฯ มากน้อยเพียงใด",
                                LESS_IS_BETTER),
                        ask(
                                "i11",
                                "หน่วยงานของท่าน มีการจัดซื้อจัดจ้าง/การจัดหาพัสดุ และการตรวจรับพัสดุในลักษณะดังต่อไปนี้ มากน้อยเพียงใด",
                                item("โปร่งใส ตรวจสอบได้", MORE_IS_BETTER),
                                item("เอื้อประโยชน์ให้ผู้ประกอบการรายใดรายหนึ่ง", LESS_IS_BETTER)),
                        ask(
                                "i12",
                                "หน่วยงานของท่าน เปิดโอกาสให้ท่าน มีส่วนร่วม ในการตรวจสอบการใช้จ่ายงบประมาณ ตามประเด็นดังต่อไปนี้ มากน้อยเพียงใด",
                                item("สอบถาม", MORE_IS_BETTER),
                                item("ทักท้วง", MORE_IS_BETTER),
                                item("ร้องเรียน", MORE_IS_BETTER)),
                        ask("i13", "ท่านได้รับมอบหมายงานจากผู้บังคับบัญชาอย่างเป็นธรรม มากน้อยเพียงใด", MORE_IS_BETTER),
                        ask(
                                "i14",
                                "ท่านได้รับการประเมินผลการปฏิบัติงาน ตามระดับคุณภาพของผลงานอย่างถูกต้อง มากน้อยเพียงใด",
                                MORE_IS_BETTER),
                        ask(
                                "i15",
                                "ผู้บังคับบัญชาของท่าน มีการคัดเลือกผู้เข้ารับการฝึกอบรม การศึกษาดูงาน หรือการให้ทุนการศึกษา อย่างเป็นธรรม มากน้อยเพียงใด",
                                MORE_IS_BETTER),
                        ask(
                                "i16",
                                "ท่านเคยถูกผู้บังคับบัญชาสั่งการให้ทำธุระส่วนตัวของผู้บังคับบัญชา มากน้อยเพียงใด",
                                LESS_IS_BETTER),
                        ask(
                                "i17",
                                "ท่านเคยถูกผู้บังคับบัญชาสั่งการให้ทำในสิ่งที่ไม่ถูกต้อง หรือมีความเสี่ยงต่อการทุจริต มากน้อยเพียงใด",
                                LESS_IS_BETTER),
                        ask(
                                "i18",
                                "การบริหารงานบุคคลของหน่วยงานของท่าน มีลักษณะดังต่อไปนี้ มากน้อยเพียงใด",
                                item("ถูกแทรกแซงจากผู้มีอำนาจ", LESS_IS_BETTER),
                                item("มีการซื้อขายตำแหน่ง", LESS_IS_BETTER),
                                item("เอื้อประโยชน์ให้กลุ่มหรือพวกพ้อง", LESS_IS_BETTER)),
                        ask(
                                "i19",
                                "บุคลากรในหน่วยงานของท่าน มีการเอาทรัพย์สินของราชการ ไปเป็นของส่วนตัว หรือนำไปให้กลุ่มหรือพวกพ้อง มากน้อยเพียงใด",
                                LESS_IS_BETTER),
                        ask(
                                "i20",
                                "ขั้นตอนการขออนุญาตเพื่อยืมทรัพย์สินของราชการ ไปใช้ปฏิบัติงานในหน่วยงานของท่าน มีความสะดวกมากน้อยเพียงใด",
                                MORE_IS_BETTER),
                        ask(
                                "i21",
                                "ถ้าต้องมีการขอยืมทรัพย์สินของราชการ ไปใช้ปฏิบัติงาน บุคลากรในหน่วยงานของท่าน มีการขออนุญาตอย่างถูกต้อง มากน้อยเพียงใด",
                                MORE_IS_BETTER),
                        ask(
                                "i22",
                                "บุคคลภายนอกหรือภาคเอกชน มีการนำทรัพย์สินของราชการไปใช้ โดยไม่ได้ขออนุญาตอย่างถูกต้อง จากหน่วยงานของท่าน มากน้อยเพียงใด",
                                LESS_IS_BETTER),
                        ask(
                                "i23",
                                "ท่านรู้แนวปฏิบัติของหน่วยงานของท่าน เกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง มากน้อยเพียงใด",
                                MORE_IS_BETTER),
                        ask(
                                "i24",
                                "หน่วยงานของท่าน มีการกำกับดูแลและตรวจสอบการใช้ทรัพย์สินของราชการ เพื่อป้องกันไม่ให้มีการนำไปใช้ประโยชน์ส่วนตัว กลุ่ม หรือพวกพ้อง มากน้อยเพียงใด",
                                MORE_IS_BETTER),
                        ask(
                                "i25",
                                "ผู้บริหารสูงสุดของหน่วยงานของท่าน ให้ความสำคัญ กับการต่อต้านการทุจริต มากน้อยเพียงใด",
                                MORE_IS_BETTER),
                        ask(
                                "i26",
                                "หน่วยงานของท่าน มีการดำเนินการ ดังต่อไปนี้ หรือไม่",
                                item(
                                        "ทบทวนนโยบายหรือมาตรการป้องกันการทุจริตในหน่วยงานให้มีประสิทธิภาพ",
                                        HAVING_IS_GOOD),
                                item("จัดทำแผนงานด้านการป้องกันและปราบปรามการทุจริตของหน่วยงาน", HAVING_IS_GOOD)),
                        ask("i27", "ปัญหาการทุจริตในหน่วยงานของท่าน ได้รับการแก้ไข มากน้อยเพียงใด", MORE_IS_BETTER),
                        ask(
                                "i28",
                                "หน่วยงานของท่าน มีการดำเนินการดังต่อไปนี้ ต่อการทุจริตในหน่วยงาน มากน้อยเพียงใด",
                                item("เฝ้าระวังการทุจริต", MORE_IS_BETTER),
                                item("ตรวจสอบการทุจริต", MORE_IS_BETTER),
                                item("ลงโทษทางวินัย เมื่อมีการทุจริต", MORE_IS_BETTER)),
                        ask(
                                "i29",
                                "หน่วยงานของท่าน มีการนำผลการตรวจสอบของฝ่ายตรวจสอบ ทั้งภายในและภายนอกหน่วยงานไปปรับปรุงการทำงาน เพื่อป้องกันการทุจริตในหน่วยงาน มากน้อยเพียงใด",
                                MORE_IS_BETTER),
                        ask(
                                "i30",
                                "หากท่านพบเห็นแนวโน้มการทุจริตที่จะเกิดขึ้นในหน่วยงานของท่าน ท่านมีความคิดเห็นต่อประเด็นดังต่อไปนี้ อย่างไร",
                                item("สามารถร้องเรียนและส่งหลักฐานได้อย่างสะดวก", MORE_IS_BETTER),
                                item("สามารถติดตามผลการร้องเรียนได้", MORE_IS_BETTER),
                                item("มั่นใจว่าจะมีการดำเนินการอย่างตรงไปตรงมา", MORE_IS_BETTER),
                                item("มั่นใจว่าจะปลอดภัยและไม่มีผลกระทบต่อตนเอง", MORE_IS_BETTER))));
    }

    /** The questions e6–e10. */
    static List<Question> external(Basis basis, Basis pointsBasis) {
        return rest(
                basis,
                pointsBasis,
                List.of(
                        ask(
                                "e6",
                                "การเผยแพร่ข้อมูลของหน่วยงานที่ท่านติดต่อ มีลักษณะดังต่อไปนี้ มากน้อยเพียงใด",
                                item("เข้าถึงง่าย ไม่ซับซ้อน", MORE_IS_BETTER),
                                item("มีช่องทางหลากหลาย", MORE_IS_BETTER)),
                        ask(
                                "e7",
                                "หน่วยงานที่ท่านติดต่อ มีการเผยแพร่ผลงานหรือข้อมูลที่สาธารณชนควรรับทราบอย่างชัดเจน มากน้อยเพียงใด",
                                MORE_IS_BETTER),
                        ask(
                                "e8",
                                "หน่วยงานที่ท่านติดต่อ มีช่องทางรับฟังคำติชมหรือความคิดเห็นเกี่ยวกับการดำเนินงาน/การให้บริการ หรือไม่",
                                HAVING_IS_GOOD),
                        ask(
                                "e9",
                                "หน่วยงานที่ท่านติดต่อ มีการชี้แจงและตอบคำถาม เมื่อมีข้อกังวลสงสัยเกี่ยวกับการดำเนินงานได้อย่างชัดเจน มากน้อยเพียงใด",
                                MORE_IS_BETTER),
                        ask(
                                "e10",
                                "หน่วยงานที่ท่านติดต่อ มีช่องทางให้ผู้มาติดต่อร้องเรียนการทุจริตของเจ้าหน้าที่ในหน่วยงาน หรือไม่",
                                HAVING_IS_GOOD)));
    }

    private static List<Question> rest(Basis basis, Basis pointsBasis, List<Question> questions) {
        return questions.stream()
                .map(question -> Question.builder()
                        .from(question)
                        .basis(basis)
                        .pointsBasis(pointsBasis)
                        .build())
                .map(Question.class::cast)
                .toList();
    }

    private static Question ask(String code, String textTh, List<Choice> choices) {
        return Question.builder()
                .code(QuestionCode.of(code))
                .textTh(textTh)
                .choices(choices)
                .build();
    }

    private static Question ask(String code, String textTh, SubItem... items) {
        return Question.builder()
                .code(QuestionCode.of(code))
                .textTh(textTh)
                .addSubItems(items)
                .build();
    }

    private static SubItem item(String textTh, List<Choice> choices) {
        return SubItem.builder().textTh(textTh).choices(choices).build();
    }

    private static List<Choice> amounts(int least, int little, int much, int most) {
        return List.of(
                choice("น้อยที่สุดหรือไม่มีเลย", least),
                choice("น้อย", little),
                choice("มาก", much),
                choice("มากที่สุด", most));
    }

    private static Choice choice(String labelTh, int points) {
        return Choice.builder().labelTh(labelTh).points(Score.of(points)).build();
    }
}
