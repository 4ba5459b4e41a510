package io.github.openita.cli.output;

/** Whether somebody watches the run, so that it may show how far it is. */
public final class Terminal {

    private Terminal() {}

    @SuppressWarnings("SystemConsoleNull") // Where it is never null, isTerminal tells.
    public static boolean isThere() {
        java.io.Console console = System.console();
        return console != null && System.getenv("CI") == null && isTerminal(console);
    }

    /** From Java 22 on there may be a console without a terminal, and it can tell. */
    private static boolean isTerminal(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
