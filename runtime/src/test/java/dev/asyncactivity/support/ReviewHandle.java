package dev.asyncactivity.support;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ProgressHandle;
import dev.asyncactivity.ResultHandle;

/** A handle as the processor would write it, for an activity with result and details of text. */
public final class ReviewHandle extends ResultHandle<String> implements ProgressHandle<String> {
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

  /** The tests' values are of any type. */
  @Override
  protected boolean readsBack() {
    return false;
  }
}
