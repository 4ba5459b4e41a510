package io.github.openita.io.online;

import io.github.openita.io.internal.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Writes a body into a file as it comes, up to a limit; then it hangs up. */
final class BodyToFile implements BodySubscriber<Delivery> {

    private final CompletableFuture<Delivery> end = new CompletableFuture<>();
    private final OutputStream out;
    private final long most;
    private final MessageDigest digest;
    private @Nullable Subscription subscription;
    private long bytes;
    private boolean closed;

    /**
     * Makes one.
     *
     * @param file what to write to; it exists
     * @param most how many bytes are taken
     */
    BodyToFile(Path file, long most) throws IOException {
        this.out = Files.newOutputStream(file);
        this.most = most;
        this.digest = Sha256.digest();
    }

    @Override
    public CompletionStage<Delivery> getBody() {
        return end;
    }

    @Override
    public synchronized void onSubscribe(Subscription given) {
        subscription = given;
        if (closed) {
            given.cancel();
        } else {
            given.request(1);
        }
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> buffers) {
        if (closed || subscription == null) {
            return;
        }
        try {
            for (ByteBuffer buffer : buffers) {
                bytes += buffer.remaining();
                if (bytes > most) {
                    finish(Delivery.TOO_LARGE);
                    return;
                }
                byte[] piece = new byte[buffer.remaining()];
                buffer.get(piece);
                digest.update(piece);
                out.write(piece);
            }
            subscription.request(1);
        } catch (IOException e) {
            onError(new DiskException(e));
        }
    }

    @Override
    public synchronized void onError(Throwable problem) {
        close();
        end.completeExceptionally(problem);
    }

    @Override
    public synchronized void onComplete() {
        if (!closed) {
            finish(new Delivery(true, bytes, HexFormat.of().formatHex(digest.digest())));
        }
    }

    /** Ends it from outside, as where the time is over. */
    synchronized void giveUp() {
        onError(new IOException("given up"));
    }

    private void finish(Delivery delivery) {
        close();
        end.complete(delivery);
    }

    private void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            out.close();
        } catch (IOException e) {
            end.completeExceptionally(new DiskException(e));
        }
        if (subscription != null) {
            subscription.cancel();
        }
    }

    /** This machine's own disk, and not the network, is in the way. */
    static final class DiskException extends IOException {

        private static final long serialVersionUID = 1L;

        DiskException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
