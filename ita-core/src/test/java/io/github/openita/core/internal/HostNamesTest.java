package io.github.openita.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {

    @Test
    void aNameIsMadeAscii() {
        assertEquals(Optional.of("www.example.go.th"), HostNames.ascii("WWW.Example.go.th"));
        assertEquals(Optional.of("xn--72c1a1bt4awk9o.xn--o3cw4h"), HostNames.ascii("ตัวอย่าง.ไทย"));
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 253, 254, 1999, 2001, 8000, 100_000})
    void aNameThatIsTooLongIsNone(int letters) {
        assertEquals(Optional.empty(), HostNames.ascii("ก".repeat(letters) + ".th"));
        assertEquals(Optional.empty(), HostNames.ascii("a".repeat(letters) + ".th"));
    }
}
