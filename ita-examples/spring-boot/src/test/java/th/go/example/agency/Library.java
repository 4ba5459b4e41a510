package th.go.example.agency;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Finds, with the compiler, the lines in which a type, a member or a value of the library is named. */
final class Library extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final TreeSet<Long> lines = new TreeSet<>();

    private Library(Trees trees, CompilationUnitTree unit) {
        this.trees = trees;
        this.unit = unit;
    }

    /** {@return by file how many lines name the library, imports not counted} */
    static Map<Path, Integer> linesIn(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<Path, Integer> counts = new TreeMap<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            for (CompilationUnitTree unit : units) {
                Library library = new Library(Trees.instance(task), unit);
                library.scan(unit, null);
                counts.put(Path.of(unit.getSourceFile().toUri()), library.lines.size());
            }
        }
        return counts;
    }

    @Override
    public @Nullable Void visitImport(ImportTree node, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void nothing) {
        note(node, node.getName().length());
        return super.visitIdentifier(node, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree node, @Nullable Void nothing) {
        note(node, node.getIdentifier().length());
        return super.visitMemberSelect(node, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void nothing) {
        note(node, node.getName().length());
        return super.visitMemberReference(node, null);
    }

    /** Notes the line where a name ends, if what it names is the library's or of a type of the library's. */
    private void note(Tree node, int length) {
        Element named = trees.getElement(getCurrentPath());
        TypeMirror type = trees.getTypeMirror(getCurrentPath());
        boolean value = type instanceof DeclaredType declared && isOfLibrary(declared.asElement());
        if (value || (named != null && isOfLibrary(named))) {
            long end = trees.getSourcePositions().getEndPosition(unit, node);
            // What the compiler adds by itself, as to a record, stands nowhere.
            if (end != Diagnostic.NOPOS) {
                lines.add(unit.getLineMap().getLineNumber(end - length));
            }
        }
    }

    private static boolean isOfLibrary(Element element) {
        Element at = element;
        while (at != null && !(at instanceof PackageElement)) {
            at = at.getEnclosingElement();
        }
        return at instanceof PackageElement home
                && home.getQualifiedName().toString().startsWith("io.github.openita.");
    }
}
