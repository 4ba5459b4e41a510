package io.github.openita.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What both Jacksons must do alike, down to the byte: every document of this repository, and what cannot be read. */
class JacksonContractTest {

    private static final ItaJson TWO = ItaJson.standard().using(JacksonVersion.JACKSON_2);
    private static final ItaJson THREE = ItaJson.standard().using(JacksonVersion.JACKSON_3);

    static Stream<Path> documents() throws IOException {
        Path top = Golden.top();
        return Stream.of("docs/editions", "ita-examples/data", "ita-io/src/test/resources/golden")
                .flatMap(folder -> files(top.resolve(folder)))
                .map(top::relativize);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(folder.toString(), e);
        }
    }

    private static void assertSame(byte[] document) {
        for (Kind kind : Kind.values()) {
            assertEquals(kind.outcome(TWO, document), kind.outcome(THREE, document), kind.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentOfTheRepositoryIsReadAndRefusedAlike(Path document) throws IOException {
        assertSame(Files.readAllBytes(Golden.top().resolve(document)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void oneOfEveryKindIsAmongThem(Kind kind) throws IOException {
        assertTrue(documents().anyMatch(kind.example::equals));
        String outcome = kind.outcome(THREE, kind.text().getBytes(StandardCharsets.UTF_8));
        assertTrue(outcome.startsWith("{\n"), outcome);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "",
                " \n\t",
                "\uFEFF{}",
                "{",
                "[",
                "[1",
                "[1,",
                "{'a'",
                "{'a':",
                "{'a':1",
                "{'a':1,",
                "{'a':1,}",
                "{'a' 1}",
                "{a:1}",
                "{''a:1}",
                "{'a':1 'b':2}",
                "{'a':tru}",
                "{'a':truee}",
                "{'a':nul",
                "{'a':NaN}",
                "{'a':-Infinity}",
                "{'a':+1}",
                "{'a':01}",
                "{'a':-}",
                "{'a':1.}",
                "{'a':.5}",
                "{'a':1e}",
                "{'a':1e+}",
                "{'a':1x}",
                "{'a':\"\\x\"}",
                "{'a':\"\\u12\"}",
                "{'a':\"\\ud800\"}",
                "{'\\ud800':1}",
                "{'a':\"\ud800\"}",
                "{'a':'x\ny'}",
                "{'a':'x\ty'}",
                "{'a':'x\0y'}",
                "{\0}",
                "{'a':1}\0",
                "{'a':1} x",
                "{'a':1}{}",
                "{'a':1]",
                "[1}",
                "// note\n{}",
                "{/* note */}",
                "{'a':\u00a01}",
                "{\r\n'edition':\r'nacc-2567',\n}",
                "{'edition':'nacc-2567','scores':{'tools':{'IIT':1e2147483648}}}",
                "{'edition':'nacc-2567','scores':{'tools':{'IIT':1e-2147483649}}}",
                "{'edition':'nacc-2567','scores':{'tools':{'IIT':9." + "0".repeat(1100) + "}}}",
                "{'edition':'nacc-2567','scores':{'tools':{'IIT':" + "9".repeat(999) + "}}}",
                "{'edition':'nacc-2567','scores':{'tools':{'IIT':" + "9".repeat(1001) + "}}}",
                "{'edition':'nacc-2567','x-" + "k".repeat(60_000) + "':1}",
                "{'edition':'nacc-2567','x-a':'" + "k".repeat(60_000) + "'}",
                "{'edition':'nacc-2567',\n 'ก\\\\" + "k".repeat(300_000) + "':1}",
                "{'edition':'nacc-2567',\n 'a': 'x', 'k" + "k".repeat(300_000),
                "{'edition':'nacc-2567',\n 'k" + "k".repeat(60_000) + "\\x",
                "{'edition':'nacc-2567',\n 'k" + "k".repeat(49_999) + "':1}",
                "{'edition':'nacc-2567',\n 'k" + "k".repeat(50_000) + "':1}",
                "{'edition':'nacc-2567',\n 'k" + "\\n".repeat(49_999) + "':1}",
                "{'edition':'nacc-2567',\n 'k" + "\\u0e01".repeat(50_000) + "\\u",
                "{'edition':'nacc-2567','agency':{'name':'\\u0000\\u001b\\u007f\\u0085\\u200e\\u202e/<>&\\ud83d\\ude00'}}",
                "{'edition':'nacc-2567','items':{'o1':{'links':['a','b',1,null,{'url':'c','label':null}],"
                        + "'elements':{'a':1e400,'b':-0.0,'c':[true,false,null,'x',1],'d':{}}}}}",
                "{'edition':'nacc-2567'" + ",'':1".repeat(2000) + "}",
                "[".repeat(99) + "]".repeat(99),
                "[".repeat(101) + "]".repeat(101),
                "[".repeat(111) + "]".repeat(111),
                "[".repeat(5000),
                "{'a':".repeat(101) + "1" + "}".repeat(101));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatCannotBeReadIsToldAlike(String text) {
        assertSame(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xE0, 0xED, 0xF5, 0xFF})
    void bytesThatAreNoUtf8AreToldAlike(int wrong) {
        byte[] document = "{\"edition\":\"nacc-2567\"}".getBytes(StandardCharsets.UTF_8);
        document[14] = (byte) wrong;
        assertSame(document);
    }
}
