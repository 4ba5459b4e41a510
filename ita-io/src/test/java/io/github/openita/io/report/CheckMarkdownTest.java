package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Language;
import io.github.openita.rules.CheckReport;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The job summary as a Markdown parser sees it: what stood in a document is text and nothing else. */
class CheckMarkdownTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static Set<String> kindsOfNodes(Node root) {
        Set<String> kinds = new TreeSet<>();
        collect(root, kinds);
        return kinds;
    }

    /** A note of HTML that says nothing keeps an at sign from being a mention of somebody. */
    private static void collect(Node node, Set<String> kinds) {
        if (!(node instanceof HtmlInline note && note.getLiteral().equals("<!-- -->"))) {
            kinds.add(node.getClass().getSimpleName());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, kinds);
        }
    }

    private static String textOf(Node root) {
        StringBuilder text = new StringBuilder();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Text piece) {
                text.append(piece.getLiteral());
            }
        });
        return text.toString();
    }

    private static Node parsed(CheckReport report) {
        return PARSER.parse(
                Reports.check(report, Editions.of(2567), Language.TH).toMarkdown());
    }

    static List<String> hostile() {
        return Checked.HOSTILE;
    }

    @Test
    void aWholeFormIsHeadingsParagraphsAndRemarks() {
        assertEquals(
                Set.of("BulletList", "Document", "HardLineBreak", "Heading", "ListItem", "Paragraph", "Text"),
                kindsOfNodes(parsed(Checked.form())));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatStoodInADocumentIsTextAndNothingElse(String text) {
        CheckReport report = Checked.of(
                text,
                List.of(Checked.finding(Severity.ERROR, text + " **b** `c` <i>d</i> [e](f)")
                        .build()));
        Node parsed = parsed(report);
        Set<String> kinds = kindsOfNodes(parsed);
        kinds.removeAll(Set.of("BulletList", "Document", "HardLineBreak", "Heading", "ListItem", "Paragraph", "Text"));
        assertEquals(Set.of(), kinds);
        assertTrue(textOf(parsed).contains("**b** `c` <i>d</i> [e](f)"), textOf(parsed));
    }
}
