package io.github.openita.io.online;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes nothing of a body. */
final class HangUp implements BodySubscriber<Delivery> {

    private final CompletableFuture<Delivery> end = new CompletableFuture<>();

    HangUp(Delivery said) {
        end.complete(said);
    }

    HangUp(Throwable problem) {
        end.completeExceptionally(problem);
    }

    @Override
    public CompletionStage<Delivery> getBody() {
        return end;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        // Not asked for.
    }

    @Override
    public void onError(Throwable problem) {
        // It ended already.
    }

    @Override
    public void onComplete() {
        // It ended already.
    }
}
