package th.go.example.agency.page;

import io.github.openita.io.csv.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The service on a port of its own and with a database file of its own, looked at as a browser does. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:file:./target/database/${random.uuid}")
abstract class PageCase {

    private static final AtomicInteger AGENCIES = new AtomicInteger();

    @Value("${local.server.port}")
    private int port;

    final Visitor visitor() {
        return new Visitor(port);
    }

    /** An agency of a test's own; its address. */
    final String agency(String name) {
        return visitor()
                .send("/officer/agencies", "name", name, "province", "ตัวอย่าง")
                .location();
    }

    /** As {@link #agency(String)}, under a name that no other test uses. */
    final String someAgency() {
        return agency("องค์การบริหารส่วนตำบลตัวอย่าง " + AGENCIES.incrementAndGet());
    }

    /** A document of the examples, without the agency that it is of. */
    static byte[] document(String name) {
        return text(name).replaceFirst("(?s)\"agency\": \\{.*?\\},?\\s*", "").getBytes(StandardCharsets.UTF_8);
    }

    static String text(String name) {
        try {
            return Files.readString(Path.of("../data", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] xlsx(Form form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            form.writeXlsx(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
