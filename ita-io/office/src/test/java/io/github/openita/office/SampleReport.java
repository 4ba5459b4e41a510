package io.github.openita.office;

import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.Picture;
import io.github.openita.io.report.model.Remarks;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.SignatureBlock;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.SpanningHeading;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A report with everything that a report can hold; its agency and figures are made up. */
public final class SampleReport {

    public static final String PROSE = "องค์การบริหารส่วนตำบลสมมติได้รับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน"
            + "ของหน่วยงานภาครัฐ (Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ พ.ศ. 2567 "
            + "มีผลคะแนนภาพรวม 95.42 คะแนน อยู่ในระดับ \"ผ่านดี\" เมื่อจำแนกตามเครื่องมือ พบว่า "
            + "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) ได้ 99.88 คะแนน "
            + "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ได้ 97.06 คะแนน และแบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT) "
            + "ได้ 90.84 คะแนน ซึ่งบรรลุค่าเป้าหมายตามแผนแม่บทภายใต้ยุทธศาสตร์ชาติที่กำหนดไว้ไม่น้อยกว่า 85 คะแนนทุกเครื่องมือ";

    private static final List<String> INDICATORS = List.of(
            "การปฏิบัติหน้าที่",
            "การใช้งบประมาณ",
            "การใช้อำนาจ",
            "การใช้ทรัพย์สินของทางราชการ",
            "การแก้ไขปัญหาการทุจริต",
            "คุณภาพการดำเนินงาน",
            "ประสิทธิภาพการสื่อสาร",
            "การปรับปรุงการทำงาน",
            "การเปิดเผยข้อมูล",
            "การป้องกันการทุจริต");

    private static final List<String> SCORES =
            List.of("100", "99.6", "99.8", "100", "100", "99.74", "97.94", "93.5", "90", "91.67");

    private static final List<String> BEFORE =
            List.of("98.1", "97.35", "99.02", "96.4", "97.77", "95.3", "92.18", "90.05", "88.6", "");

    private SampleReport() {}

    /** The report in Thai. */
    public static ReportModel thai(boolean thaiDigits) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, "1. ผลการประเมินในภาพรวม", thaiDigits));
        blocks.add(new Paragraph(List.of(List.of(
                span(PROSE, thaiDigits),
                new Span(
                        "",
                        Span.Style.PLAIN,
                        Optional.of(digits(
                                "ค่าเป้าหมายของแผนแม่บทฯ ประเด็นที่ 21 การต่อต้านการทุจริตและประพฤติมิชอบ",
                                thaiDigits))),
                span(" สำหรับ", thaiDigits),
                new Span(
                        "ปัญหาอุปสรรคที่พบระหว่างการประเมิน",
                        Span.Style.STRONG,
                        Optional.of("ประกาศผลโดยสำนักงาน ป.ป.ช.")),
                span(" ได้แก่ ", thaiDigits),
                Span.gap("[โปรดระบุปัญหาอุปสรรคที่หน่วยงานพบ]"),
                span(" ทั้งนี้ คณะทำงานได้พิจารณาผลดังกล่าวแล้วเห็นควรกำหนดมาตรการตามส่วนที่ 3", thaiDigits)))));
        blocks.add(Paragraph.of(List.of(
                "หน่วยงาน: องค์การบริหารส่วนตำบลสมมติ อำเภอสมมติ จังหวัดสมมติ",
                digits("แบบประเมิน: ITA ปีงบประมาณ พ.ศ. 2567", thaiDigits),
                digits("วันที่ประกาศผล: 31 กรกฎาคม 2567", thaiDigits))));
        blocks.add(chart(thaiDigits));
        blocks.add(heading(2, "1.1 ผลการประเมินรายตัวชี้วัด", thaiDigits));
        blocks.add(scores(thaiDigits));
        blocks.add(new Remarks(List.of(
                digits("ตัวชี้วัดที่ 10 ในปีก่อนไม่มีคะแนนประกาศไว้ จึงไม่ได้เปรียบเทียบ", thaiDigits),
                "คะแนนที่แสดงเป็นคะแนนตามประกาศ มิได้ปัดเศษเพิ่มเติม หากคะแนนที่คำนวณได้จากข้อคำถามไม่ตรงกับที่ประกาศ"
                        + " ระบบจะระบุไว้ในหมายเหตุของตาราง")));
        blocks.add(heading(2, "1.2 เปรียบเทียบรายปี", thaiDigits));
        blocks.add(lines(thaiDigits));
        blocks.add(heading(1, "2. ข้อมูลที่ต้องเปิดเผย", thaiDigits));
        blocks.add(Paragraph.of(List.of("ผลการตรวจรายข้อของแบบตรวจการเปิดเผยข้อมูลสาธารณะ มีดังนี้")));
        blocks.add(items(thaiDigits));
        blocks.add(heading(1, "3. มาตรการเพื่อยกระดับ", thaiDigits));
        blocks.add(measures(thaiDigits));
        blocks.add(heading(1, "4. สรุปและข้อเสนอแนะ", thaiDigits));
        blocks.add(Paragraph.of(List.of(digits(PROSE, thaiDigits))));
        blocks.add(Paragraph.of(List.of(digits(PROSE.substring(0, 260), thaiDigits))));
        blocks.add(heading(3, "4.1 ผู้รับผิดชอบ", thaiDigits));
        blocks.add(new Remarks(List.of("สำนักปลัด องค์การบริหารส่วนตำบลสมมติ", "กองคลัง", "หน่วยตรวจสอบภายใน")));
        blocks.add(new SignatureBlock(List.of(
                new SignatureBlock.Signatory(
                        "ผู้จัดทำ",
                        Optional.of("นางสาวสมหญิง ใจซื่อ"),
                        Optional.of("นักวิเคราะห์นโยบายและแผนชำนาญการ")),
                new SignatureBlock.Signatory("ผู้รับรอง", Optional.empty(), Optional.empty()))));
        return new ReportModel(
                digits("การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567", thaiDigits),
                Optional.of(new Cover(
                        List.of(
                                "การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส",
                                "ในการดำเนินงานของหน่วยงานภาครัฐ (ITA)"),
                        Optional.of("องค์การบริหารส่วนตำบลสมมติ"),
                        List.of(digits("ประจำปีงบประมาณ พ.ศ. 2567", thaiDigits), "อำเภอสมมติ จังหวัดสมมติ"),
                        Optional.of(emblem()))),
                blocks,
                List.of(
                        "ita 0.1.0 · nacc-2567.r1",
                        "sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                Language.TH,
                thaiDigits);
    }

    private static String digits(String text, boolean thaiDigits) {
        return thaiDigits ? ThaiText.toThaiDigits(text) : text;
    }

    private static Span span(String text, boolean thaiDigits) {
        return Span.of(digits(text, thaiDigits));
    }

    private static Heading heading(int level, String text, boolean thaiDigits) {
        return new Heading(level, digits(text, thaiDigits));
    }

    private static Cell number(String value, Tone tone, boolean thaiDigits) {
        return value.isEmpty()
                ? Cell.of("–")
                : new Cell(
                        digits(new BigDecimal(value).setScale(2).toPlainString(), thaiDigits),
                        Optional.of(new BigDecimal(value)),
                        0,
                        tone);
    }

    private static List<Optional<BigDecimal>> values(List<String> texts) {
        return texts.stream()
                .map(text -> text.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(text)))
                .toList();
    }

    private static Chart chart(boolean thaiDigits) {
        return new Chart(
                Chart.Kind.BARS,
                "ผลการประเมินรายตัวชี้วัด",
                INDICATORS,
                List.of(new Chart.Series(digits("ปีงบประมาณ พ.ศ. 2567", thaiDigits), values(SCORES))),
                new BigDecimal("100"),
                Optional.of(new Chart.Target(digits("ค่าเป้าหมาย 85 คะแนน", thaiDigits), new BigDecimal("85"))),
                digits(
                        "แผนภูมิแท่งแสดงคะแนน 10 ตัวชี้วัด สูงสุด 100 คะแนน ต่ำสุด 90 คะแนน ทุกตัวชี้วัดสูงกว่าค่าเป้าหมาย 85 คะแนน",
                        thaiDigits));
    }

    private static Chart lines(boolean thaiDigits) {
        return new Chart(
                Chart.Kind.LINES,
                digits("คะแนนรายเครื่องมือ พ.ศ. 2564–2567", thaiDigits),
                List.of(
                        digits("2564", thaiDigits),
                        digits("2565", thaiDigits),
                        digits("2566", thaiDigits),
                        digits("2567", thaiDigits)),
                List.of(
                        new Chart.Series("IIT", values(List.of("82.11", "", "97.6", "99.88"))),
                        new Chart.Series("EIT", values(List.of("75.2", "88.12", "90.4", "97.06"))),
                        new Chart.Series("OIT", values(List.of("56.25", "81.5", "86.75", "90.84")))),
                new BigDecimal("100"),
                Optional.of(new Chart.Target(digits("ค่าเป้าหมาย 85 คะแนน", thaiDigits), new BigDecimal("85"))),
                "แผนภูมิเส้นแสดงคะแนนรายเครื่องมือสี่ปี เพิ่มขึ้นทุกเครื่องมือ");
    }

    private static Table scores(boolean thaiDigits) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean known = !BEFORE.get(i).isEmpty();
            String change = known
                    ? new BigDecimal(SCORES.get(i))
                            .subtract(new BigDecimal(BEFORE.get(i)))
                            .toPlainString()
                    : "";
            Tone tone = i >= 8 ? Tone.AT_RISK : SCORES.get(i).equals("100") ? Tone.FULL : Tone.NONE;
            rows.add(List.of(
                    Cell.of(i == 0 ? "IIT" : i == 5 ? "EIT" : i == 8 ? "OIT" : ""),
                    Cell.of(digits((i + 1) + " " + INDICATORS.get(i), thaiDigits)),
                    number(BEFORE.get(i), Tone.NONE, thaiDigits),
                    number(SCORES.get(i), tone, thaiDigits),
                    number(change, Tone.NONE, thaiDigits)));
        }
        return new Table(
                Optional.of("คะแนนรายตัวชี้วัดเทียบกับปีก่อน"),
                List.of(
                        new SpanningHeading("", 2),
                        new SpanningHeading("คะแนนประจำปีงบประมาณ พ.ศ.", 2),
                        new SpanningHeading("", 1)),
                List.of(
                        Column.words("เครื่องมือ"),
                        Column.words("ตัวชี้วัด"),
                        Column.number(digits("2566", thaiDigits)),
                        Column.number(digits("2567", thaiDigits)),
                        Column.number("การเปลี่ยนแปลง")),
                rows,
                false);
    }

    private static Table items(boolean thaiDigits) {
        String[] names = {
            "โครงสร้าง อำนาจหน้าที่ และข้อมูลผู้บริหาร",
            "ข้อมูลการติดต่อและช่องทางการถามตอบ",
            "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน",
            "รายงานผลการดำเนินงานประจำปีและรายงานการกำกับติดตามการดำเนินงานรอบ 6 เดือน",
            "คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่"
        };
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            boolean lost = i % 13 == 0;
            rows.add(List.of(
                    Cell.of(digits("o" + i, thaiDigits)),
                    new Cell(digits(names[i % 5], thaiDigits), Optional.empty(), i % 5 == 3 ? 1 : 0, Tone.NONE),
                    number(lost ? "0" : "100", lost ? Tone.LOST : Tone.NONE, thaiDigits),
                    Cell.of(lost ? "ไม่ได้คะแนน: ไม่พบองค์ประกอบด้านข้อมูลที่กำหนด" : "ครบถ้วน")));
        }
        return new Table(
                Optional.empty(),
                List.of(),
                List.of(Column.words("ข้อ"), Column.words("ข้อมูล"), Column.number("คะแนน"), Column.words("ผลการตรวจ")),
                rows,
                false);
    }

    private static Table measures(boolean thaiDigits) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            rows.add(List.of(
                    Cell.of(digits(Integer.toString(i), thaiDigits)),
                    Cell.of(digits("ข้อ o" + (i + 12) + " การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ", thaiDigits)),
                    Cell.of(
                            "จัดทำและเผยแพร่รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตบนเว็บไซต์หลักของหน่วยงานให้ครบทุกองค์ประกอบ"),
                    Cell.of(digits(
                            "1) แต่งตั้งคณะทำงาน\n2) รวบรวมข้อมูลจากทุกส่วนราชการ\n3) เสนอผู้บริหารพิจารณา\n4) เผยแพร่บนเว็บไซต์",
                            thaiDigits)),
                    Cell.of("สำนักปลัด"),
                    Cell.of(digits("1 ต.ค. 2567 – 31 มี.ค. 2568", thaiDigits)),
                    number("100", Tone.NONE, thaiDigits),
                    new Cell("รอดำเนินการ", Optional.empty(), 0, i == 2 ? Tone.AT_RISK : Tone.NONE)));
        }
        return new Table(
                Optional.of("มาตรการส่งเสริมคุณธรรมและความโปร่งใส"),
                List.of(),
                List.of(
                        Column.words("ที่"),
                        Column.words("ประเด็นที่ต้องพัฒนา"),
                        Column.words("มาตรการ/กิจกรรม"),
                        Column.words("ขั้นตอนหรือวิธีการ"),
                        Column.words("ผู้รับผิดชอบ"),
                        Column.words("ระยะเวลา"),
                        Column.number("เป้าหมาย"),
                        Column.words("สถานะ")),
                rows,
                true);
    }

    /** A round emblem, drawn point by point. */
    public static Picture emblem() {
        int size = 200;
        ByteArrayOutputStream points = new ByteArrayOutputStream();
        for (int y = 0; y < size; y++) {
            points.write(0);
            for (int x = 0; x < size; x++) {
                int far = (x - size / 2) * (x - size / 2) + (y - size / 2) * (y - size / 2);
                boolean triangle = y > 45 && y < 145 && Math.abs(x - size / 2) * 100 < (y - 45) * 45;
                int colour = far > 98 * 98 ? 0xFFFFFF : far > 85 * 85 ? 0xB8860B : triangle ? 0x8B1A1A : 0xFFF8E1;
                points.write(colour >> 16);
                points.write(colour >> 8);
                points.write(colour);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(size)
                        .putInt(size)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        Deflater deflater = new Deflater();
        deflater.setInput(points.toByteArray());
        deflater.finish();
        byte[] packed = new byte[points.size()];
        chunk(png, "IDAT", Arrays.copyOf(packed, deflater.deflate(packed)));
        deflater.end();
        chunk(png, "IEND", new byte[0]);
        return Picture.of(png.toByteArray());
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
