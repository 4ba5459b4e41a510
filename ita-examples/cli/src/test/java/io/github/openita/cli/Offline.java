package io.github.openita.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.URL;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs commands, a line of a file each, in a Java that refuses every socket, and says how often one was asked for; then
 * that it would have been refused. Started by {@link OfflineIT}.
 */
public final class Offline {

    private static final AtomicInteger ASKED = new AtomicInteger();

    private Offline() {}

    /** Refuses whatever java.nio would connect with; named by a system property of the process. */
    public static final class Refusing extends SelectorProvider {

        @Override
        public DatagramChannel openDatagramChannel() throws IOException {
            throw refused();
        }

        @Override
        public DatagramChannel openDatagramChannel(java.net.ProtocolFamily family) throws IOException {
            throw refused();
        }

        @Override
        public Pipe openPipe() throws IOException {
            throw refused();
        }

        @Override
        public AbstractSelector openSelector() throws IOException {
            throw refused();
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() throws IOException {
            throw refused();
        }

        @Override
        public SocketChannel openSocketChannel() throws IOException {
            throw refused();
        }
    }

    private static SocketException refused() {
        ASKED.incrementAndGet();
        return new SocketException("no network here");
    }

    private static SocketImpl refuse() {
        throw new java.io.UncheckedIOException(refused());
    }

    private interface Opening {
        void open() throws Exception;
    }

    /**
     * Runs the commands.
     *
     * @param args the file of the commands
     */
    @SuppressWarnings("deprecation") // The only way that every Java still has to say what a socket is.
    public static void main(String[] args) throws Exception {
        Socket.setSocketImplFactory(Offline::refuse);
        ServerSocket.setSocketFactory(Offline::refuse);
        for (String command : Files.readAllLines(Path.of(args[0]))) {
            Run run = Run.of(command.split(" "));
            System.out.println("exit code " + run.exitCode() + ", " + run.out().length() + " characters: " + command);
        }
        System.out.println("sockets asked for: " + ASKED.get());
        List<Opening> openings = List.of(
                () -> new ServerSocket(0).close(),
                () -> new Socket(InetAddress.getLoopbackAddress(), 9).close(),
                () -> SocketChannel.open().close(),
                () -> ServerSocketChannel.open().close(),
                () -> DatagramChannel.open().close(),
                () -> new URL("http://127.0.0.1:9/").openStream().close());
        for (Opening opening : openings) {
            try {
                opening.open();
                System.out.println("a socket was opened");
            } catch (Exception e) {
                // As it should be.
            }
        }
        System.out.println("sockets refused: " + ASKED.get() + " of " + openings.size());
    }
}
