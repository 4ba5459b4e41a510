package th.go.example.agency.page;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back. */
record Sight(HttpResponse<byte[]> response) {

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Where a browser goes on, without host and port. */
    String location() {
        return URI.create(header("Location")).getRawPath();
    }

    byte[] bytes() {
        return response.body();
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    Document page() {
        return Jsoup.parse(text(), response.uri().toString());
    }

    /** What stands in the rows of the tables, cell by cell. */
    List<String> rows() {
        return page().select("tbody tr").stream()
                .map(row -> String.join(" | ", row.select("th, td").eachText()))
                .toList();
    }
}
