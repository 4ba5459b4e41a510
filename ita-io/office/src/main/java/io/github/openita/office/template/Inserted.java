package io.github.openita.office.template;

import io.github.openita.core.words.Language;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Flow;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.Remarks;
import io.github.openita.io.report.model.SignatureBlock;
import io.github.openita.io.report.model.SignatureBlock.Signatory;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts what a report knows into a part of a template, in the look of where it is asked for. Used by one thread. */
final class Inserted {

    private static final String DOTS = ".".repeat(36);

    /** What stands after the colour of the marker in the look of a run. */
    private static final Set<String> BEHIND_HIGHLIGHT = Set.of(
            "u",
            "effect",
            "bdr",
            "shd",
            "fitText",
            "vertAlign",
            "rtl",
            "cs",
            "em",
            "lang",
            "eastAsianLayout",
            "specVanish",
            "oMath",
            "rPrChange");

    /** What stands before boldness. */
    private static final Set<String> BEFORE_BOLD = Set.of("rStyle", "rFonts");

    private final WordPart part;
    private final Language language;

    Inserted(WordPart part, Language language) {
        this.part = part;
        this.language = language;
    }

    /** Lines amid a paragraph, in the place of a run. */
    void inline(Element run, List<List<Span>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.before(shell(run, Span.Style.PLAIN).add(part.make("br")));
            }
            for (Span span : lines.get(i)) {
                run.before(text(shell(run, span.style()), span.text()));
                span.footnote().ifPresent(note -> run.before(text(shell(run, Span.Style.PLAIN), " (" + note + ")")));
            }
        }
        run.remove();
    }

    /** Paragraphs and tables in the place of a paragraph that holds nothing but a run. */
    void whole(Element paragraph, Element run, List<Block> blocks) {
        boolean endsInTable = false;
        for (Block block : blocks) {
            for (Element made : made(paragraph, run, block)) {
                paragraph.before(made);
                endsInTable = made.is("tbl");
            }
        }
        boolean needed =
                paragraph.child("pPr").flatMap(look -> look.child("sectPr")).isPresent()
                        || (endsInTable
                                && !paragraph.next().map(next -> next.is("p")).orElse(false));
        if (needed) {
            run.remove();
        } else {
            paragraph.remove();
        }
    }

    private List<Element> made(Element paragraph, Element run, Block block) {
        if (block instanceof Table table) {
            return List.of(new InsertedTable(part, this, run).of(table, paragraph));
        }
        return linesOf(block).stream()
                .map(line -> paragraph(paragraph, run, line))
                .toList();
    }

    /** The lines of what is no table; of a picture what it says to those who do not see it. */
    List<List<Span>> linesOf(Block block) {
        if (block instanceof Paragraph text) {
            return text.lines();
        }
        if (block instanceof Heading heading) {
            return List.of(List.of(Span.strong(heading.text())));
        }
        if (block instanceof Remarks remarks) {
            return remarks.lines().stream()
                    .map(line -> List.of(Span.of("• " + line)))
                    .toList();
        }
        if (block instanceof Chart chart) {
            return List.of(List.of(Span.of(chart.title() + ": " + chart.alternative())));
        }
        if (block instanceof Flow flow) {
            return List.of(List.of(Span.of(flow.title() + ": " + flow.alternative())));
        }
        return block instanceof SignatureBlock signatures
                ? signatures.signatories().stream().flatMap(this::signature).toList()
                : List.of();
    }

    private Stream<List<Span>> signature(Signatory one) {
        String signed = language == Language.TH ? "(ลงชื่อ)" : "(signed)";
        String position = language == Language.TH ? "ตำแหน่ง" : "Position";
        return Stream.of(
                        signed + " " + DOTS + " " + one.role(),
                        "(" + one.name().orElse(DOTS) + ")",
                        one.position().orElse(position + " " + DOTS),
                        "")
                .map(line -> List.of(Span.of(line)));
    }

    /** A paragraph that looks the same. */
    private Element paragraph(Element like, Element run, List<Span> spans) {
        Element made = part.make("p");
        like.child("pPr").map(part::copy).ifPresent(look -> {
            look.child("sectPr").ifPresent(Element::remove);
            made.add(look);
        });
        return filled(made, run, spans);
    }

    /** A paragraph with runs that look like one. */
    Element filled(Element paragraph, Element like, List<Span> spans) {
        Element place = part.make("r");
        like.child("rPr").map(part::copy).ifPresent(place::add);
        paragraph.add(place);
        inline(place, List.of(spans));
        return paragraph;
    }

    /** An empty run that looks like another one, but for what a stretch of text is. */
    private Element shell(Element run, Span.Style style) {
        Element shell = part.make("r");
        Optional<Element> look = run.child("rPr").map(part::copy);
        look.ifPresent(shell::add);
        if (style != Span.Style.PLAIN) {
            Element changed = look.orElseGet(() -> {
                Element made = part.make("rPr");
                shell.add(made);
                return made;
            });
            if (style == Span.Style.STRONG) {
                embolden(changed);
            } else {
                mark(changed);
            }
        }
        return shell;
    }

    private void embolden(Element look) {
        for (String name : List.of("bCs", "b")) {
            look.child(name).ifPresent(Element::remove);
            look.add(indexBehind(look, BEFORE_BOLD), part.make(name));
        }
    }

    private static int indexBehind(Element look, Set<String> before) {
        int at = 0;
        List<Node> children = look.children();
        while (at < children.size() && !(children.get(at) instanceof Element element && !element.isOneOf(before))) {
            at++;
        }
        return at;
    }

    private void mark(Element look) {
        look.child("highlight").ifPresent(Element::remove);
        int at = 0;
        List<Node> children = look.children();
        while (at < children.size()
                && !(children.get(at) instanceof Element element && element.isOneOf(BEHIND_HIGHLIGHT))) {
            at++;
        }
        look.add(at, part.make("highlight", "val", "yellow"));
    }

    /** A run with text, whose line feeds and tabs are Word's. */
    private Element text(Element run, String text) {
        List<String> lines = new ArrayList<>(List.of(text.replace("\r\n", "\n").split("\n", -1)));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.add(part.make("br"));
            }
            String[] pieces = lines.get(i).split("\t", -1);
            for (int j = 0; j < pieces.length; j++) {
                if (j > 0) {
                    run.add(part.make("tab"));
                }
                if (!pieces[j].isEmpty()) {
                    run.add(part.text(pieces[j]));
                }
            }
        }
        return run;
    }
}
