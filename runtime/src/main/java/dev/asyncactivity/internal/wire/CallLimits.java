package dev.asyncactivity.internal.wire;

import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a call may take, and how it is repeated.
 *
 * @param rpcTimeout the time of one try
 * @param retry the time of all tries, and the pauses between them
 */
public record CallLimits(Duration rpcTimeout, RpcRetryOptions retry) {

  /** Fills in what is not set with the SDK's defaults. */
  public CallLimits {
    retry = RpcRetryOptions.newBuilder(retry).validateBuildWithDefaults();
  }

  /**
   * The time of a call that begins now.
   *
   * @return the budget
   */
  public TimeBudget newBudget() {
    return TimeBudget.of(retry.getExpiration());
  }

  /**
   * Whether a call may have another try, as to their number.
   *
   * @param tries how many it has had
   * @return whether another is allowed
   */
  public boolean allowsAnother(int tries) {
    return retry.getMaximumAttempts() == 0 || tries < retry.getMaximumAttempts();
  }

  /**
   * The pause before a try.
   *
   * @param failures how many tries have failed
   * @param congestion whether the last of them failed because there was too much to do
   * @return nanoseconds
   */
  public long pauseNanos(int failures, boolean congestion) {
    Duration initial =
        congestion ? retry.getCongestionInitialInterval() : retry.getInitialInterval();
    double jitter = retry.getMaximumJitterCoefficient();
    double factor =
        Math.pow(retry.getBackoffCoefficient(), failures - 1)
            * (1 + jitter * ThreadLocalRandom.current().nextDouble(-1, 1));
    double pause = initial.toNanos() * factor;
    Duration longest = retry.getMaximumInterval();
    return (long) (longest == null ? pause : Math.min(pause, longest.toNanos()));
  }
}
