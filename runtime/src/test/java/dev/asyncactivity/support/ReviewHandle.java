package dev.asyncactivity.support;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.HeartbeatOutcome;
import java.util.concurrent.CompletableFuture;

/** A handle as the processor would write it, for an activity with result and details of text. */
public final class ReviewHandle extends AsyncActivityHandle {
  public static final String TYPE = "Review";

  public ReviewHandle(
      AsyncActivityClient client, ActivityAddress address, String type, Attempts attempts) {
    super(client, address, type, attempts);
  }

  public ReviewHandle(AsyncActivityClient client, ActivityAddress address) {
    this(client, address, TYPE, Attempts.ANY);
  }

  public ReviewHandle(AsyncActivityClient client, String token) {
    this(client, client.openToken(token));
  }

  public void complete(String result) {
    completeWith(result);
  }

  public CompletionOutcome tryComplete(String result) {
    return tryCompleteWith(result);
  }

  public CompletableFuture<CompletionOutcome> completeAsync(String result) {
    return completeWithAsync(result);
  }

  public CompletableFuture<HeartbeatOutcome> heartbeatAsync(String details) {
    return heartbeatWithAsync(details);
  }

  public void heartbeat(String details) {
    heartbeatWith(details);
  }

  public HeartbeatOutcome tryHeartbeat(String details) {
    return tryHeartbeatWith(details);
  }
}
