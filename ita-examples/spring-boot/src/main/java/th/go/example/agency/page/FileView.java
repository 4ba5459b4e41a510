package th.go.example.agency.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A file in place of a page: nothing of it is sent before it is whole.
 *
 * @param name what a browser shall keep it as; {@code null} where it shall show it
 * @param mediaType what it is
 * @param content writes it
 */
record FileView(@Nullable String name, String mediaType, Content content) implements View {

    /** Writes a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    @Override
    public String getContentType() {
        return mediaType;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        response.setContentType(mediaType);
        response.setContentLength(bytes.size());
        if (name != null) {
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name, StandardCharsets.UTF_8)
                            .build()
                            .toString());
        }
        bytes.writeTo(response.getOutputStream());
    }
}
