package th.go.example.agency.page;

import java.util.Locale;

/** What can be seen of a result. */
enum ResultView {
    /** Its score card (ใบคะแนน). */
    SCORE,
    /** What it lost, and the way to the next band. */
    GAPS,
    /** What is at fault, to develop and to keep. */
    REVIEW;

    /** {@return the word for it in addresses and among the words of the pages} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
