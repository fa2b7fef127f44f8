package dev.asyncactivity.internal.transport;

import dev.asyncactivity.CompletionOutcome.NotPending;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs and counts what became of calls. Never a token or a payload. */
final class CallReport {
  private static final Logger log = LoggerFactory.getLogger(CallReport.class);
  private static final String FAILED = "call_failed";

  /** The names of outcomes as metrics have names. */
  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> outcome) {
          return outcome
              .getSimpleName()
              .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
              .toLowerCase(Locale.ROOT);
        }
      };

  private CallReport() {}

  /** Reports a call when it has ended. */
  static <T> CompletableFuture<T> when(ActivityCall call, CompletableFuture<T> future) {
    long start = System.nanoTime();
    return future.whenComplete(
        (ended, failure) -> {
          String outcome = failure == null ? nameOf(ended) : FAILED;
          call.meters().count(call.operation(), outcome, System.nanoTime() - start);
          log.debug("{} of {}: {}", call.operation(), call.identity(), outcome);
        });
  }

  private static String nameOf(Object ended) {
    Object outcome =
        ended instanceof Ending ending ? ending.outcome() : ((Heartbeat) ended).outcome();
    Object told = outcome instanceof NotPending notPending ? notPending.reason() : outcome;
    return NAMES.get(told.getClass());
  }
}
