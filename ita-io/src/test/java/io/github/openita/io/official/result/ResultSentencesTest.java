package io.github.openita.io.official.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.words.Tool;
import io.github.openita.io.official.Results;
import io.github.openita.io.report.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sentences about one result. */
class ResultSentencesTest {

    private static ResultSentences of(Map<String, String> scores) {
        return new ResultSentences(Results.card(Results.of("nacc-2567", scores)));
    }

    private static String said(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    @Test
    void theResultIsSaidWithItsBand() {
        ResultSentences sentences = new ResultSentences(Results.card(Results.result("result-2567-pa-ron")));
        assertEquals(
                "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567 ขององค์การบริหารส่วนตำบลป่าร่อน ได้คะแนนภาพรวม 95.42 คะแนน"
                        + " อยู่ในระดับผ่านดี",
                said(sentences.result()));
    }

    @Test
    void whatIsNotKnownIsNamed() {
        assertEquals(
                "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567 ของระบุชื่อหน่วยงาน ยังไม่มีคะแนนภาพรวม"
                        + " เพราะยังไม่มีคะแนนของแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)",
                said(of(Map.of("IIT", "90", "EIT", "90")).result()));
    }

    @Test
    void theTargetIsReachedWhereTheShownScoreReachesIt() {
        assertEquals(
                Optional.of("คะแนนภาพรวม 85.00 คะแนน บรรลุค่าเป้าหมาย 85 คะแนน"),
                of(Map.of("IIT", "84.996", "EIT", "85", "OIT", "85")).target());
        assertEquals(
                Optional.of("คะแนนภาพรวม 84.99 คะแนน ไม่บรรลุค่าเป้าหมาย 85 คะแนน"),
                of(Map.of("IIT", "84.99", "EIT", "84.99", "OIT", "84.99")).target());
    }

    @Test
    void toolsBelowTheTargetAreNamedAndPartsThatAreNotKnownToo() {
        assertEquals(
                Optional.of("ที่ไม่บรรลุค่าเป้าหมาย 85 คะแนน ได้แก่ แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)"
                        + " ไม่ทราบคะแนนของ EIT ส่วนที่ 1 (EIT Public) และ EIT ส่วนที่ 2 (EIT Survey)"),
                of(Map.of("IIT", "90", "EIT", "90", "OIT", "80")).targetOfTools());
    }

    @Test
    void theHighestAndTheLowestIndicatorOfAToolAreNamed() {
        assertEquals(
                Optional.of("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้คะแนนสูงสุด คือ 95.00 คะแนน"
                        + " ส่วน ตัวชี้วัดที่ 10 การป้องกันการทุจริต ได้คะแนนต่ำสุด คือ 80.00 คะแนน"),
                of(Map.of("9", "95", "10", "80")).ends(Tool.OIT));
        assertEquals(
                Optional.of("ทุกตัวชี้วัดได้คะแนนเท่ากัน คือ 95.00 คะแนน"),
                of(Map.of("9", "95", "10", "95")).ends(Tool.OIT));
        assertEquals(Optional.empty(), of(Map.of("9", "95")).ends(Tool.IIT));
    }
}
