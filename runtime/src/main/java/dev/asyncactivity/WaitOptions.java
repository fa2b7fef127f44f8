package dev.asyncactivity;

import io.temporal.common.RetryOptions;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a workflow waits for an answer by signal. How it hands off is said by {@code
 * ActivityOptions}. Immutable.
 *
 * @since 0.1.0
 */
public final class WaitOptions {
  private static final WaitOptions DEFAULT = newBuilder().build();

  private final @Nullable Duration timeLimit;
  private final RetryOptions retryOptions;
  private final boolean withdraw;

  private WaitOptions(Builder builder) {
    this.timeLimit = builder.timeLimit;
    this.retryOptions = RetryOptions.newBuilder(builder.retryOptions).validateBuildWithDefaults();
    this.withdraw = builder.withdraw;
  }

  /** No time limit, Temporal's default retry policy, and nothing to withdraw. */
  public static WaitOptions getDefaultInstance() {
    return DEFAULT;
  }

  /** A builder with the defaults. */
  public static Builder newBuilder() {
    return new Builder();
  }

  /** How long an answer may take, with all attempts; null for any time. */
  public @Nullable Duration getTimeLimit() {
    return timeLimit;
  }

  /** When a failure that the outside reports leads to another hand-off. */
  public RetryOptions getRetryOptions() {
    return retryOptions;
  }

  /** Whether the outside is told when the workflow no longer waits. */
  public boolean isWithdraw() {
    return withdraw;
  }

  /**
   * Settings of {@link WaitOptions}. Not thread-safe.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private @Nullable Duration timeLimit;
    private RetryOptions retryOptions = RetryOptions.getDefaultInstance();
    private boolean withdraw;

    private Builder() {}

    /**
     * How long an answer may take, from the call on, with all attempts: a durable timer of the
     * workflow. Temporal: the schedule-to-close time-out of an activity.
     *
     * @param timeLimit the time, positive; any time by default
     * @return this builder
     */
    public Builder setTimeLimit(Duration timeLimit) {
      if (timeLimit.isZero() || timeLimit.isNegative()) {
        throw new IllegalArgumentException("timeLimit is not positive: " + timeLimit);
      }
      this.timeLimit = timeLimit;
      return this;
    }

    /**
     * When a retryable failure that the outside reports leads to another hand-off. How often a
     * hand-off itself is tried is said by the {@code ActivityOptions}.
     *
     * @param retryOptions the policy; Temporal's default, without a maximum of attempts, by default
     * @return this builder
     */
    public Builder setRetryOptions(RetryOptions retryOptions) {
      this.retryOptions = Objects.requireNonNull(retryOptions, "retryOptions");
      return this;
    }

    /**
     * Whether the generated {@code withdraw…} of the implementation runs after the time limit and
     * after a cancellation, so that the outside is told.
     *
     * @param withdraw {@code false} by default
     * @return this builder
     */
    public Builder setWithdraw(boolean withdraw) {
      this.withdraw = withdraw;
      return this;
    }

    /** Makes the options. */
    public WaitOptions build() {
      return new WaitOptions(this);
    }
  }
}
