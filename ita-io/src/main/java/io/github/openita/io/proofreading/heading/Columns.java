package io.github.openita.io.proofreading.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a table by their headings, of one line or two. Immutable. */
public final class Columns {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(25[0-9]{2})(?![0-9])");
    private static final Pattern YEAR_ALONE =
            Pattern.compile("(?:ประจำ)?(?:ปี ?)?(?:งบประมาณ ?)?(?:พ\\. ?ศ\\. ?)?25[0-9]{2}");
    private static final Pattern SCORE = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,2}");
    /** The fewest columns by which a line is taken for headings. */
    private static final int LEAST = 2;

    private final List<String> headings;
    private final List<Optional<ColumnRole>> roles;
    /** How many lines the headings take. */
    private final int lines;

    private Columns(List<String> headings, List<Optional<ColumnRole>> roles, int lines) {
        this.headings = List.copyOf(headings);
        this.roles = List.copyOf(roles);
        this.lines = lines;
    }

    /** The columns, where a line, perhaps with the one below it, is headings. */
    public static Optional<Columns> of(List<String> line, List<String> below) {
        List<Optional<ColumnRole>> roles = line.stream().map(Columns::roleOf).toList();
        long filled = line.stream().filter(cell -> !cell.isBlank()).count();
        long named = roles.stream().flatMap(Optional::stream).count();
        if (isData(line) || distinct(roles) < LEAST || 2 * named < filled) {
            return Optional.empty();
        }
        return Optional.of(isSecondLine(line, below) ? joined(line, below) : new Columns(line, roles, 1));
    }

    private static Optional<ColumnRole> roleOf(String heading) {
        return YEAR_ALONE.matcher(heading.trim()).matches() ? Optional.of(ColumnRole.SCORE) : ColumnRole.of(heading);
    }

    private static long distinct(List<Optional<ColumnRole>> roles) {
        return roles.stream().flatMap(Optional::stream).distinct().count();
    }

    private static boolean isData(List<String> line) {
        return line.stream().anyMatch(cell -> SCORE.matcher(cell.trim()).matches());
    }

    /** Whether a line goes on with the headings above it: most of its cells are headings or reach down from above. */
    private static boolean isSecondLine(List<String> line, List<String> below) {
        if (below.isEmpty() || isData(below)) {
            return false;
        }
        int filled = 0;
        int headings = 0;
        boolean adds = false;
        for (int i = 0; i < below.size(); i++) {
            String cell = below.get(i);
            if (cell.isBlank()) {
                continue;
            }
            boolean same = i < line.size() && line.get(i).equals(cell);
            boolean heading = roleOf(cell).isPresent();
            filled++;
            headings += same || heading ? 1 : 0;
            adds |= !same && heading;
        }
        return adds && 2 * headings > filled && !below.equals(line);
    }

    private static Columns joined(List<String> above, List<String> below) {
        List<String> headings = new ArrayList<>();
        List<Optional<ColumnRole>> roles = new ArrayList<>();
        String spanning = "";
        for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
            String over = i < above.size() ? above.get(i) : "";
            String own = i < below.size() ? below.get(i) : "";
            spanning = over.isBlank() ? spanning : over;
            boolean whole = own.isBlank() || own.equals(over);
            headings.add(whole ? over : (spanning + " " + own).trim());
            Optional<ColumnRole> ofSpanning = ColumnRole.of(spanning);
            // Points below a change are how far a score has moved.
            boolean isChange =
                    !whole && ofSpanning.filter(ColumnRole.CHANGE::equals).isPresent();
            Optional<ColumnRole> role = isChange ? ofSpanning : roleOf(whole ? over : own);
            roles.add(role.isPresent() || whole ? role : ofSpanning);
        }
        return new Columns(headings, roles, 2);
    }

    /** How many lines the headings take: one or two. */
    public int lines() {
        return lines;
    }

    /** Whether a column has that role. */
    public boolean has(ColumnRole role) {
        return roles.contains(Optional.of(role));
    }

    /** The columns of that role, from the left. */
    public List<Integer> all(ColumnRole role) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).filter(role::equals).isPresent()) {
                found.add(i);
            }
        }
        return found;
    }

    /** The heading of a column on one line; empty beyond the last. */
    public String heading(int column) {
        return column < headings.size() ? headings.get(column).replace('\n', ' ') : "";
    }

    /** The year that the heading of a column names. */
    public Optional<Integer> year(int column) {
        Matcher year = YEAR.matcher(heading(column));
        return year.find() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
    }

    /** Whether these are the same columns again, as on the next page. */
    public boolean repeats(Columns other) {
        return headings.equals(other.headings);
    }

    /** What a table of these columns is. */
    public TableKind kind() {
        Set<ColumnRole> known = new HashSet<>();
        roles.forEach(role -> role.ifPresent(known::add));
        return TableKind.of(known);
    }
}
