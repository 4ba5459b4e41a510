package io.github.openita.dist;

import java.util.Locale;

/** The platform that this runs on, which is the one that the distribution is for. */
final class Platform {

    private Platform() {}

    static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /** Such as {@code linux-x64}, {@code macos-aarch64} or {@code windows-x64}. */
    static String name() {
        return name(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static String name(String system, String architecture) {
        String kind = system.startsWith("Mac") ? "macos" : system.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return kind + "-" + (architecture.equals("amd64") || architecture.equals("x86_64") ? "x64" : architecture);
    }

    /** What Debian calls this architecture. */
    static String debianArchitecture() {
        String architecture = System.getProperty("os.arch");
        return architecture.equals("aarch64") ? "arm64" : architecture;
    }
}
