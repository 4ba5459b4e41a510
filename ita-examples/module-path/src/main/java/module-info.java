/** What an application's module needs to say: the library, and the Jackson that is to read and write for it. */
module io.github.openita.example.modules {
    requires com.fasterxml.jackson.databind;
    requires io.github.openita.io;
}
