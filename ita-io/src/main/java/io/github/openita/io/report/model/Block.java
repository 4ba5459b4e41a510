package io.github.openita.io.report.model;

/** One piece of a report, over the whole width of its page. */
public sealed interface Block permits Heading, Paragraph, Remarks, Table, Chart, Flow, SignatureBlock {}
