package io.github.openita.io.table;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the titles of a table's rows are about where they do not start with a code: a code amid their words, a number whose
 * tool the rest of the table tells ({@code ข้อ ๙}), or the title of an item or sub-indicator. Not shared.
 */
public final class TitleCodes {

    private static final Pattern MARK = Pattern.compile("^(?:[-•*]+ ?|\\(?[0-9]{1,3}[.)]+ ?)+");
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("ข้อ ?(?:ที่ ?)?([1-9][0-9]{0,2})(?![0-9]|\\.[0-9])[.)]? ?(.*)");
    /** The longest title that is looked at. */
    private static final int LONGEST = 2000;

    private final Edition edition;
    private final Optional<Tool> ofTable;
    /** Of the last heading above the row. */
    private Optional<Tool> tool = Optional.empty();

    public TitleCodes(Edition edition, Stream<String> titles) {
        this.edition = edition;
        Set<Tool> tools = titles.map(TitleCodes::cut)
                .flatMap(title -> QuestionCode.findAll(title).stream())
                .map(QuestionCode::getTool)
                .collect(Collectors.toSet());
        ofTable = tools.size() == 1 ? tools.stream().findFirst() : Optional.empty();
    }

    /** The rows that follow stand below a heading of that indicator or tool. */
    public void below(NodeCode heading) {
        tool = edition.form().find(heading).map(FormNode::getTool);
    }

    /** What a title is about; none where that cannot be told. */
    public List<NodeCode> in(String title) {
        List<NodeCode> amid = QuestionCode.findAll(cut(title)).stream()
                .map(NodeCode::of)
                .filter(this::isKnown)
                .toList();
        if (!amid.isEmpty()) {
            return amid;
        }
        String plain = MARK.matcher(ThaiText.plain(cut(title))).replaceFirst("");
        Matcher numbered = NUMBER_ALONE.matcher(plain);
        return (numbered.matches() ? numbered(Integer.parseInt(numbered.group(1)), numbered.group(2)) : titled(plain))
                .stream().toList();
    }

    private Optional<NodeCode> numbered(int number, String title) {
        List<NodeCode> possible = Stream.of(Tool.values())
                .map(one -> NodeCode.of(QuestionCode.of(one, number)))
                .filter(this::isKnown)
                .toList();
        Optional<Tool> told =
                titled(title).filter(possible::contains).isPresent() ? Optional.of(Tool.OIT) : tool.or(() -> ofTable);
        return possible.size() == 1 && told.isEmpty()
                ? Optional.of(possible.get(0))
                : possible.stream().filter(code -> code.getTool().equals(told)).findFirst();
    }

    private Optional<NodeCode> titled(String title) {
        Optional<NodeCode> item = edition.itemTitled(title).map(Item::getCode).map(NodeCode::of);
        if (item.isPresent()) {
            return item;
        }
        String key = ThaiText.titleKey(title);
        List<NodeCode> subs = edition.getSubIndicators().stream()
                .filter(sub -> sub.getNameTh()
                        .filter(name -> ThaiText.titleKey(name).equals(key))
                        .isPresent())
                .map(SubIndicator::getCode)
                .toList();
        return subs.size() == 1 ? Optional.of(subs.get(0)) : Optional.empty();
    }

    private boolean isKnown(NodeCode code) {
        return edition.refusalOf(code).isEmpty();
    }

    private static String cut(String title) {
        return title.substring(0, Math.min(title.length(), LONGEST));
    }
}
