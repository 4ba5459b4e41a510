package io.github.openita.io.fuzz;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.survey.RefusedAnswer;
import io.github.openita.core.survey.ResponseTally;
import io.github.openita.io.agencies.AgencyScoresCsv;
import io.github.openita.io.csv.OitCsv;
import io.github.openita.io.csv.ResponsesCsv;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.json.ResponsesNdjson;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The readers of survey answers and of the items beside them, which go on behind what they refuse. */
final class SurveyReaders {

    private static final List<byte[]> TABLES = bytes(
            """
            agency,part,i1,i2,e1
            A1,IIT,6,มีสัดส่วนมาก,
            A1,EIT@public,,,"5"
            A2,IIT,100,1,
            """,
            "\uFEFFหน่วยงาน;แบบวัด;i1;i2\r\n\"อบต. ป่าร่อน\";IIT;๕;5\r\nA1;iit;7;\r\n;IIT;5;5\r\n",
            "i2\tx-when\tagency\tpart\ti1\n5\t\"2024-01-15\n10:00\"\t'=A1\tIIT\t5\n");

    private static final List<byte[]> ITEMS = bytes("""
            agency,o1,o2,o35
            A1,100,0,
            "อบต. ป่าร่อน",๑๐๐,50,-
            A1,0,0,0
            """, "\uFEFFหน่วยงาน;o1;O-2\r\nA1;100;0\r\n\r\n");

    private static final List<byte[]> LINES =
            bytes("""
            {"agency":"A1","part":"IIT","i1":5,"i2":6}
            """, """
            {"agency":"A1","part":"EIT@survey","e1":"100","x-when":[1,{"a":null}]}

            {"part":"IIT","agency":"A2","i1":80,"i2":"มีสัดส่วนมากที่สุด"}
            {"agency":7}
            """, "\uFEFF{\"i2\":\"5\",\"agency\":\"อบต. ป่าร่อน\",\"part\":\"IIT\",\"i1\":null}");

    private static final List<byte[]> AGENCIES =
            bytes("""
            หน่วยงาน,ประเภท,จังหวัด,ปี,IIT,EIT,OIT,คะแนนภาพรวม
            อบต. ป่าร่อน,อบต.,สุราษฎร์ธานี,2567,95.00,90.00,100,
            A1,,,2567,,,,๘๕.๐๐
            """, "\uFEFFหน่วยงาน;รหัสหน่วยงาน;ปี;IIT\r\nA1;7;๒๕๖๗;95\r\n\r\n");

    private SurveyReaders() {}

    static Stream<Reader> all() {
        return Stream.of(
                Reader.of("CSV survey answers", Form.CSV, TABLES, using(ResponsesCsv::read)),
                Reader.of("CSV items of agencies", Form.CSV, ITEMS, SurveyReaders::items),
                Reader.of("CSV scores of agencies", Form.CSV, AGENCIES, SurveyReaders::agencies),
                Reader.of("NDJSON survey answers", Form.JSON, LINES, using(ResponsesNdjson::read)));
    }

    private interface Counting {
        void read(SourceStream source, ResponseTally tally, Consumer<RefusedAnswer> refused);
    }

    private static void items(byte[] document) {
        OitCsv.read(Source.of("items", document), Editions.of(2567), SurveyReaders::checkRefusal)
                .values()
                .forEach(ItaJson.standard()::write);
    }

    private static void agencies(byte[] document) {
        AgencyScoresCsv.read(
                SourceStream.of("agencies", new ByteArrayInputStream(document)),
                ItaJson.standard().editions(),
                null,
                (result, edition) -> ItaJson.standard().write(result),
                problem -> Reader.checkLines(List.of(
                        problem.getMessage().getTh(), problem.getMessage().getEn())));
    }

    private static void checkRefusal(RefusedAnswer one) {
        Reader.checkLines(List.of(one.getText().getTh(), one.getText().getEn()));
    }

    private static Consumer<byte[]> using(Counting reader) {
        return document -> {
            ResponseTally tally = ResponseTally.of(Editions.of(2567));
            reader.read(
                    SourceStream.of("answers", new ByteArrayInputStream(document)),
                    tally,
                    one -> Reader.checkLines(
                            List.of(one.getText().getTh(), one.getText().getEn())));
            tally.results().forEach(ItaJson.standard()::write);
        };
    }

    private static List<byte[]> bytes(String... texts) {
        return Stream.of(texts).map(Damage::bytes).toList();
    }
}
