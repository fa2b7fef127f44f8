package dev.asyncactivity;

/**
 * What became of a heartbeat. Beside these, {@link CompletionOutcome.NotPending} says that the
 * activity is gone.
 *
 * @since 0.1
 */
public sealed interface HeartbeatOutcome
    permits HeartbeatOutcome.Recorded,
        HeartbeatOutcome.CancelRequested,
        HeartbeatOutcome.Paused,
        HeartbeatOutcome.Reset,
        CompletionOutcome.NotPending {

  /** The outcome's name in metrics, such as {@code recorded}; it never changes. */
  String code();

  /**
   * The server recorded it; go on.
   *
   * @since 0.1
   */
  record Recorded() implements HeartbeatOutcome {
    @Override
    public String code() {
      return "recorded";
    }
  }

  /**
   * The server recorded it, and the workflow wants the activity cancelled: stop, and report it with
   * {@link AsyncActivityHandle#reportCancellation()}. Temporal: {@code ActivityCanceledException}.
   *
   * @since 0.1
   */
  record CancelRequested() implements HeartbeatOutcome {
    @Override
    public String code() {
      return "cancel_requested";
    }
  }

  /**
   * The server recorded it, and an operator has paused the activity. It can still be completed.
   * Temporal: {@code ActivityPausedException}.
   *
   * @since 0.1
   */
  record Paused() implements HeartbeatOutcome {
    @Override
    public String code() {
      return "paused";
    }
  }

  /**
   * The server recorded it, and an operator has reset the activity's attempts. Temporal: {@code
   * ActivityResetException}.
   *
   * @since 0.1
   */
  record Reset() implements HeartbeatOutcome {
    @Override
    public String code() {
      return "reset";
    }
  }
}
