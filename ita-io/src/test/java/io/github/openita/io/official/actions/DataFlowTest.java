package io.github.openita.io.official.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.io.Golden;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.model.Flow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way of data as a picture. */
class DataFlowTest {

    private static List<Flow.Box> boxes(Flow flow, int stage) {
        return flow.stages().get(stage).boxes();
    }

    @Test
    void seed003sDataGoesFromNineWhoPrepareToTwoWhoPublish() {
        ResponsibilityMatrix matrix = ItaJson.standard()
                .read(DocumentType.MATRIX, Golden.top().resolve("ita-examples/data/matrix-2565-bang-sai-pa.json"));
        Flow flow = DataFlow.of(matrix.getRows());
        assertEquals(9, boxes(flow, 0).size());
        assertEquals(List.of(new Flow.Box("หน.สป.", 36), new Flow.Box("ผอ.คลัง", 7)), boxes(flow, 1));
        assertEquals(List.of(new Flow.Box("จพง.ธุรการ", 36), new Flow.Box("นวก.คลัง", 7)), boxes(flow, 2));
        assertEquals(
                43,
                flow.arrows().stream()
                        .filter(arrow -> arrow.stage() == 0)
                        .mapToInt(Flow.Arrow::count)
                        .sum());
        assertEquals(
                "ข้อมูล 43 ประเภท ส่งต่อจากผู้จัดทำ 9 ราย ถึงผู้รวบรวม 2 ราย และผู้เผยแพร่ 2 ราย", flow.alternative());
    }

    @Test
    void whoeverIsNotNamedHasABoxAndIsNoPerson() {
        MatrixRow row = MatrixRow.builder()
                .title("ข้อมูล")
                .addPreparer(Responsible.of("นิติกร"))
                .addPreparer(Responsible.of("หน.สป."))
                .build();
        Flow flow = DataFlow.of(List.of(row));
        assertEquals(List.of(new Flow.Box("นิติกร", 1), new Flow.Box("หน.สป.", 1)), boxes(flow, 0));
        assertEquals(List.of(new Flow.Box("ยังไม่ระบุ", 1)), boxes(flow, 1));
        assertEquals(
                List.of(new Flow.Arrow(0, 0, 0, 1), new Flow.Arrow(0, 1, 0, 1), new Flow.Arrow(1, 0, 0, 1)),
                flow.arrows());
        assertEquals(
                "ข้อมูล 1 ประเภท ส่งต่อจากผู้จัดทำ 2 ราย ถึงผู้รวบรวม 0 ราย และผู้เผยแพร่ 0 ราย", flow.alternative());
    }
}
