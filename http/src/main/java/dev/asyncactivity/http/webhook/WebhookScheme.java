package dev.asyncactivity.http.webhook;

import dev.asyncactivity.http.Request;
import java.time.Instant;

/**
 * How a sender signs its webhooks. {@link Webhooks} has those of several; write another for a
 * sender of your own. Thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface WebhookScheme {

  /**
   * Whether the request is the sender's. Made over the raw body, before it is read as anything.
   *
   * @param request the request
   * @param now the present time
   * @return the verdict
   */
  SignatureVerdict verify(Request request, Instant now);
}
