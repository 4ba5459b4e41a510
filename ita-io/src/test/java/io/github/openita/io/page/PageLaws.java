package io.github.openita.io.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever shape a page has, its links come back; and whatever it holds, nothing breaks. */
class PageLaws {

    /** How a page is laid out: what stands around items and links. */
    private enum Shape {
        PARAGRAPHS {
            @Override
            String item(String head, List<String> links) {
                return "<p><strong>" + head + "</strong></p>"
                        + links.stream().map(link -> "<p>– " + link + "</p>").collect(Collectors.joining());
            }
        },
        TABLE {
            @Override
            String item(String head, List<String> links) {
                return "<tr><td>" + head + "</td><td>" + String.join("<br>", links)
                        + "</td><td>1. แสดง 2. ชื่อ</td></tr>";
            }

            @Override
            String page(String items) {
                return "<table><tr><th>ข้อ</th><th>ลิงก์</th><th>คำอธิบาย</th></tr>" + items + "</table>";
            }
        },
        SPANNED_ROWS {
            @Override
            String item(String head, List<String> links) {
                StringBuilder rows =
                        new StringBuilder("<tr><td rowspan=" + Math.max(1, links.size()) + ">" + head + "</td><td>");
                rows.append(String.join("</td></tr><tr><td>", links));
                return rows.append("</td></tr>").toString();
            }

            @Override
            String page(String items) {
                return "<table><tbody>" + items + "</tbody></table>";
            }
        },
        NESTED_LISTS {
            @Override
            String item(String head, List<String> links) {
                return "<li>" + head + "<ul>"
                        + links.stream().map(link -> "<li>" + link + "</li>").collect(Collectors.joining())
                        + "</ul></li>";
            }

            @Override
            String page(String items) {
                return "<ul>" + items + "</ul>";
            }
        },
        CARDS {
            @Override
            String item(String head, List<String> links) {
                return "<div class=card><div class=card-header><h3>" + head + "</h3></div><div class=card-body>"
                        + String.join(" | ", links) + "</div></div>";
            }
        },
        ACCORDION {
            @Override
            String item(String head, List<String> links) {
                return "<details><summary><a href='javascript:void(0)'>" + head + "</a></summary><div><p>"
                        + String.join("</p><p>", links) + "</p></div></details>";
            }
        };

        abstract String item(String head, List<String> links);

        String page(String items) {
            return "<div class=content>" + items + "</div>";
        }
    }

    private static String code(QuestionCode code, Random random) {
        int number = code.getNumber();
        return switch (random.nextInt(7)) {
            case 0 -> "O" + number;
            case 1 -> "o " + number + " ";
            case 2 -> "OIT " + number + " ";
            case 3 -> "ข้อ " + ThaiText.toThaiDigits("o" + number) + " ";
            case 4 -> "O" + number + ".";
            case 5 -> "(o" + number + ") ";
            default -> "ข้อ ๐" + ThaiText.toThaiDigits(Integer.toString(number)) + " ";
        };
    }

    @Property(tries = 150)
    void theLinksOfAPageComeBack(
            @ForAll long seed,
            @ForAll Shape shape,
            @ForAll @IntRange(min = 2564, max = 2569) int year,
            @ForAll boolean coded) {
        Random random = new Random(seed);
        Edition edition = Editions.of(year);
        SortedMap<QuestionCode, List<String>> links = new TreeMap<>();
        StringBuilder items = new StringBuilder();
        int style = random.nextInt();
        for (Item item : edition.getItems()) {
            if (random.nextInt(5) > 0) {
                List<String> urls = new ArrayList<>();
                List<String> written = new ArrayList<>();
                int count = random.nextInt(4);
                for (int i = 0; i < count; i++) {
                    String url = "/ita/" + item.getCode() + "/" + i + ".pdf";
                    urls.add(url);
                    written.add("<a href='" + url + "'>ไฟล์ที่ " + (i + 1) + "</a>");
                }
                written.add(random.nextInt(written.size() + 1), "<a href='#'>อ่านต่อ</a>");
                links.put(item.getCode(), urls);
                items.append(
                        shape.item((coded ? code(item.getCode(), new Random(style)) : "") + item.getNameTh(), written));
            }
        }
        String page = "<!DOCTYPE html><meta charset=utf-8><nav><a href='/'>หน้าแรก</a></nav>"
                + shape.page(items.toString()) + "<footer><a href='/privacy'>นโยบาย</a></footer>";

        PageImport imported =
                PageImporter.of(edition).read(Source.of("page.html", page.getBytes(StandardCharsets.UTF_8)));

        Map<QuestionCode, List<String>> found = new TreeMap<>();
        imported.getDisclosure()
                .getItems()
                .forEach((code, item) -> found.put(
                        code, item.getLinks().stream().map(Link::getUrl).toList()));
        assertEquals(links, found, () -> page);
        assertEquals(List.of(), imported.getStrayLinks());
        assertEquals(2, imported.getMenuLinks());
        assertTrue(imported.getItems().stream().allMatch(item -> item.by() == (coded ? FoundBy.CODE : FoundBy.TITLE)));
    }

    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<table>",
            "<tr>",
            "<td rowspan=99999999>",
            "</td>",
            "<a href='x.pdf'>",
            "<a href='#t'>",
            "</a>",
            "<div id=t>",
            "</div>",
            "O1 ",
            "o2.",
            "ข้อ ๐๓",
            "010 ",
            "โครงสร้าง",
            "MOIT 4 ",
            "(O5)",
            "<li>",
            "<ul>",
            "<br>",
            "<h2>",
            "<nav>",
            "</nav>",
            "<base href='::'>",
            "https://x.go.th/...",
            "ITA 2567",
            "<a>",
            "<script>",
            "</script>",
            "<svg>",
            "<button data-target='#t'>",
            "\u0000",
            "&#x202E;",
            "<![CDATA[",
            "<template>",
            "<select>",
            "<!--");

    @Property(tries = 300)
    void noPageBreaksTheImporter(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder page = new StringBuilder("<");
        for (int i = random.nextInt(120); i >= 0; i--) {
            page.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        Source source = Source.of("p.html", page.toString().getBytes(StandardCharsets.UTF_8));
        try {
            PageImport imported = PageImporter.of(Editions.of(2567)).read(source);
            assertEquals(
                    imported.getDisclosure().getItems().size(),
                    imported.getItems().size());
        } catch (DocumentException e) {
            assertEquals(1, e.getProblems().size());
        }
    }
}
