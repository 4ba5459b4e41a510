package io.github.openita.cli;

import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of README.md, in order. */
final class Readme {

    /** A block of code and the text block that follows it directly, if one does. */
    record Block(String language, String code, String output) {}

    private static final Pattern FENCED = Pattern.compile("```(\\w+)\n(.*?)```\n", Pattern.DOTALL);

    private Readme() {}

    static String text() throws IOException {
        return Files.readString(Golden.top().resolve("README.md"));
    }

    static List<Block> blocks(String language) throws IOException {
        String text = text();
        List<Block> blocks = new ArrayList<>();
        Matcher fenced = FENCED.matcher(text);
        while (fenced.find()) {
            if (fenced.group(1).equals(language)) {
                Matcher next = FENCED.matcher(text).region(fenced.end(), text.length());
                boolean follows = next.find()
                        && next.group(1).equals("text")
                        && text.substring(fenced.end(), next.start()).isBlank();
                blocks.add(new Block(language, fenced.group(2), follows ? next.group(2) : ""));
            }
        }
        return blocks;
    }
}
