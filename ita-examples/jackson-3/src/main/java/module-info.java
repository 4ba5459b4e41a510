/** An application whose Jackson is 3. */
module io.github.openita.example.jackson {
    requires io.github.openita.io;
    requires tools.jackson.databind;
}
