package th.go.example.agency.page;

import io.github.openita.io.report.ReportFormat;

/** The files that a report can be had as. */
enum Ending {
    /** To look at and to print. */
    HTML(ReportFormat.HTML, "text/html;charset=UTF-8"),
    /** To go on writing in Word. */
    DOCX(ReportFormat.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** To go on counting in Excel. */
    XLSX(ReportFormat.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReportFormat format;
    private final String mediaType;

    Ending(ReportFormat format, String mediaType) {
        this.format = format;
        this.mediaType = mediaType;
    }

    ReportFormat format() {
        return format;
    }

    String mediaType() {
        return mediaType;
    }
}
