package th.go.example.agency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as a process of its own. */
record Running(Process process, Client client) implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+) ");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Running start(Path jar, Path directory) throws IOException, InterruptedException {
        Path log = Files.createTempFile(directory, "agency", ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar.toString(),
                        "--server.port=0")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        for (Instant end = Instant.now().plus(PATIENCE);
                process.isAlive() && Instant.now().isBefore(end); ) {
            Matcher port = PORT.matcher(Files.readString(log));
            if (port.find()) {
                return new Running(process, new Client(Integer.parseInt(port.group(1))));
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new IOException("it did not start: " + Files.readString(log));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
