package th.go.example.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The service on a port of its own and with a database file of its own, spoken to over HTTP. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:file:./target/database/${random.uuid}")
abstract class ServiceCase {

    @Value("${local.server.port}")
    private int port;

    final int port() {
        return port;
    }

    final Reply post(String path, String body, String... headers) {
        return new Client(port).post(path, body, headers);
    }

    final Reply put(String path, String body, String... headers) {
        return new Client(port).put(path, body, headers);
    }

    final Reply get(String path) {
        return new Client(port).get(path);
    }

    /** A document of an agency. */
    static String data(String name) {
        return read(Path.of("../data", name));
    }

    /** What the library is known to say of it. */
    static String golden(String name) {
        return read(Path.of("../../ita-io/src/test/resources/golden", name));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
