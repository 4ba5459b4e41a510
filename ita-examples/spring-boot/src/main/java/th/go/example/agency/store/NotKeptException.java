package th.go.example.agency.store;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Nothing is kept there. */
public final class NotKeptException extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    NotKeptException(String detail) {
        super(HttpStatus.NOT_FOUND, detail);
    }
}
