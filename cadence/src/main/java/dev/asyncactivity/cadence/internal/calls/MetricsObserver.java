package dev.asyncactivity.cadence.internal.calls;

import com.uber.cadence.client.WorkflowClientOptions;
import com.uber.m3.tally.Scope;
import com.uber.m3.util.Duration;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.observe.CallObserver;
import dev.asyncactivity.internal.retry.NoAnswerException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs calls, never a token or a payload, and counts them in the client's own metrics scope, under
 * the names that they have on Temporal. Thread-safe.
 */
final class MetricsObserver implements CallObserver {
  private static final Logger log = LoggerFactory.getLogger(MetricsObserver.class);

  private final Scope scope;

  MetricsObserver(WorkflowClientOptions options) {
    this.scope = options.getMetricsScope().tagged(Map.of("Domain", options.getDomain()));
  }

  /** Activity types are those of the completers, so there are few. */
  @Override
  public void ended(EndedCall call) {
    Scope its =
        scope.tagged(Map.of("ActivityType", call.activity().type(), "Operation", call.operation()));
    its.tagged(Map.of("outcome", call.outcome())).counter("async_activity_calls").inc(1);
    its.timer("async_activity_call_latency").record(Duration.ofNanos(call.nanos()));
    if (call.parkedMillis() >= 0) {
      its.timer("async_activity_parked").record(Duration.ofMillis(call.parkedMillis()));
    }
    log.debug("{} of {}: {}", call.operation(), call.activity(), call.outcome());
  }

  @Override
  public void lookUpFailed(KnownActivity activity, Throwable failure) {
    // Only the code: what a server writes behind it may quote a payload.
    log.warn(
        "Why {} is not pending could not be looked up: {}",
        activity,
        failure instanceof NoAnswerException none ? none.code() : failure.getClass().getName());
  }
}
