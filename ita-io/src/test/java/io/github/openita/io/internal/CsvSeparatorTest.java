package io.github.openita.io.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvSeparatorTest {

    @Test
    void itIsWhatTheLinesOfTheTableHaveInCommon() {
        assertEquals(',', CsvSeparator.of("a,b\n1,2\n"));
        assertEquals(';', CsvSeparator.of("a title, with a comma\na;b;c\n1;2;3\n"));
        assertEquals(';', CsvSeparator.of("one, two, three, four\na;b;c\n1;2,5;3\n4;5;6\n"));
        assertEquals('\t', CsvSeparator.of("\n\na\tb\n1,5\t2,5"));
        assertEquals(',', CsvSeparator.of("code,links\no1,x;y;z\no2,x;y;z;w;v\n"));
        assertEquals(';', CsvSeparator.of("a;b"));
        assertEquals(',', CsvSeparator.of("\"a;b;c;d\",e\n1,2\n"));
        assertEquals(',', CsvSeparator.of(""));
    }

    @Test
    void aLineThatIsCutOffSaysNothingWhereAWholeOneDoes() {
        assertEquals(',', CsvSeparator.of("a,b\nx;y;z;w;v"));
    }
}
