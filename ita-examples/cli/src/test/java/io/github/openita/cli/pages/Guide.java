package io.github.openita.cli.pages;

import io.github.openita.io.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that people read, with its fenced blocks. */
public record Guide(String name, String text) {

    /** A block and the block of text that follows it directly, if one does: what it prints. */
    public record Block(String language, String code, String output) {}

    private static final Pattern FENCED =
            Pattern.compile("^```(\\w+)\n(.*?)^```\n", Pattern.DOTALL | Pattern.MULTILINE);

    public static Guide readme() {
        return of(Golden.top().resolve("README.md"));
    }

    /** All pages that are written by hand. */
    static List<Guide> all() {
        Path top = Golden.top();
        try (Stream<Path> docs = Files.list(top.resolve("docs"));
                Stream<Path> here = Files.list(top)) {
            return Stream.concat(here, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Guide::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Guide of(Path file) {
        try {
            return new Guide(
                    Golden.top().relativize(file).toString().replace('\\', '/'),
                    Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Block> blocks(String language) {
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

    /** This page with what its blocks of a language really print below those that show what they print. */
    public String withOutputs(String language, UnaryOperator<Block> run) {
        StringBuilder page = new StringBuilder();
        int copied = 0;
        for (Block block : blocks(language)) {
            if (!block.output().isEmpty()) {
                int shown = text.indexOf("```text\n" + block.output(), text.indexOf(block.code(), copied)) + 8;
                page.append(text, copied, shown).append(run.apply(block).output());
                copied = shown + block.output().length();
            }
        }
        return page.append(text.substring(copied)).toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
