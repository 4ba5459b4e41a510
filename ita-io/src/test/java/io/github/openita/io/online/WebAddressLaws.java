package io.github.openita.io.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Whatever people write becomes an address that can be asked for, or none. */
class WebAddressLaws {

    @Property
    void whatIsMadeOfItStaysAsItIs(@ForAll @StringLength(max = 60) String rest) {
        Optional<URI> address = WebAddress.of("http://www.example.go.th/" + rest);
        assertEquals(address, address.flatMap(made -> WebAddress.of(made.toString())));
        address.ifPresent(made -> {
            assertEquals("www.example.go.th", made.getHost());
            assertNull(made.getRawFragment());
        });
    }

    @Property
    void anythingIsAnAddressOrNone(@ForAll @StringLength(max = 60) String any) {
        assertNotNull(WebAddress.of(any));
        WebAddress.of("https://" + any).ifPresent(made -> assertEquals("https", made.getScheme()));
    }

    @Property
    void whereverARedirectLeadsItIsAPageOfTheWeb(@ForAll @StringLength(max = 60) String location) {
        URI from = URI.create("https://www.example.go.th/a/b?c");
        WebAddress.redirected(from, location)
                .ifPresent(to -> assertEquals(Optional.of(to), WebAddress.of(to.toString())));
    }
}
