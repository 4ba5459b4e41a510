package io.github.openita.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The folder as a package for Debian and what comes from it, installed to {@code /opt/ita}. Made with {@code dpkg-deb}
 * alone: the launcher that {@code jpackage} brings asks the package manager at each start, which costs more than a check.
 */
final class DebianPackage {

    private static final String CONTROL = """
            Package: ita
            Version: %s
            Architecture: %s
            Maintainer: The maintainers of the ITA library <https://github.com/openita/ita>
            Section: utils
            Priority: optional
            Depends: libc6, libgcc-s1, libstdc++6, zlib1g
            Description: Thailand's Integrity and Transparency Assessment
             Scores results and checks disclosures; brings the Java that it needs.
            """;

    private DebianPackage() {}

    static boolean isPossible() {
        return Files.isExecutable(Path.of("/usr/bin/dpkg-deb"));
    }

    /** Makes it, and says where it is. */
    static Path make(Path folder, String version, Path target) throws IOException, InterruptedException {
        Path root = target.resolve("debian");
        Path home = root.resolve("opt/ita");
        if (Files.exists(root)) {
            for (Path file : Distribution.deepestFirst(root)) {
                Files.delete(file);
            }
        }
        List<Path> files = new ArrayList<>(Distribution.deepestFirst(folder));
        Collections.reverse(files);
        Files.createDirectories(home.getParent());
        for (Path file : files) {
            Files.copy(file, home.resolve(folder.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.createSymbolicLink(
                Files.createDirectories(root.resolve("usr/bin")).resolve("ita"), Path.of("../../opt/ita/bin/ita"));
        Files.writeString(
                Files.createDirectories(root.resolve("DEBIAN")).resolve("control"),
                CONTROL.formatted(debianVersion(version), Platform.debianArchitecture()));
        Path made = target.resolve("ita_" + debianVersion(version) + "_" + Platform.debianArchitecture() + ".deb");
        Tool.run(
                Set.of(0),
                target,
                List.of("dpkg-deb", "--root-owner-group", "-z1", "--build", root.toString(), made.toString()));
        return made;
    }

    /** A snapshot comes before its release. */
    static String debianVersion(String version) {
        return version.replace("-", "~");
    }
}
