package dev.asyncactivity.internal.delivery;

import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a handle asks for. Values are the user's own; only an {@link Encoding} looks into them. */
public sealed interface Operation {

  /** The operation's name in logs and metrics. */
  String code();

  /** The same with another value, which an interceptor has put in its place. */
  Operation withValue(@Nullable Object value);

  /** The value that is sent: a result, a failure or details. */
  @Nullable Object value();

  /** Whether it ends the activity, or its attempt. */
  default boolean isEnding() {
    return true;
  }

  /**
   * Completes the activity.
   *
   * @param value its result
   * @param type what the workflow reads it as; {@code void.class} for nothing
   * @param checked whether it is read back before it is sent
   */
  record Complete(@Nullable Object value, Type type, boolean checked) implements Operation {
    @Override
    public String code() {
      return "complete";
    }

    @Override
    public Operation withValue(@Nullable Object other) {
      return new Complete(other, type, checked);
    }
  }

  /**
   * Fails the activity's attempt.
   *
   * @param value the failure, in the platform's form
   * @param declared whether the contract declares it
   * @param answer whether it is as final as a result: declared, and not to be retried
   * @param checked whether its details are read back before it is sent
   */
  record Fail(Object value, boolean declared, boolean answer, boolean checked)
      implements Operation {
    @Override
    public String code() {
      return "fail";
    }

    @Override
    public Operation withValue(@Nullable Object other) {
      if (other == null) {
        throw new NullPointerException("The failure is null");
      }
      return new Fail(other, declared, answer, checked);
    }
  }

  /** Reports that the activity was cancelled. */
  record ReportCancellation(@Nullable Object value) implements Operation {
    @Override
    public String code() {
      return "reportCancellation";
    }

    @Override
    public Operation withValue(@Nullable Object other) {
      return new ReportCancellation(other);
    }
  }

  /**
   * Records a heartbeat.
   *
   * @param value the details
   * @param behind what is recorded behind them: the ticket of the hand-off, and what comes with it
   * @param keepsTicket whether what stands behind the present details is recorded again
   */
  record Heartbeat(@Nullable Object value, List<@Nullable Object> behind, boolean keepsTicket)
      implements Operation {

    @Override
    public String code() {
      return "heartbeat";
    }

    @Override
    public Operation withValue(@Nullable Object other) {
      return new Heartbeat(other, behind, keepsTicket);
    }

    Heartbeat with(List<@Nullable Object> ticket) {
      return new Heartbeat(value, ticket, keepsTicket);
    }

    @Override
    public boolean isEnding() {
      return false;
    }
  }

  /** What has no value, and ends nothing. */
  sealed interface OfWorker extends Operation {
    @Override
    default @Nullable Object value() {
      return null;
    }

    @Override
    default Operation withValue(@Nullable Object other) {
      return this;
    }

    @Override
    default boolean isEnding() {
      return false;
    }
  }

  /**
   * Gives the activity other limits, which count for the attempt that runs.
   *
   * @param startToClose how long the attempt may take, in ms
   * @param heartbeat how long it may be silent, in ms; 0 for any time
   */
  record SetLimits(long startToClose, long heartbeat) implements OfWorker {
    @Override
    public String code() {
      return "setLimits";
    }
  }

  /** Asks what the attempt before ended with. */
  record LookBack() implements OfWorker {
    @Override
    public String code() {
      return "lookBack";
    }
  }

  /** Asks something, and changes nothing. */
  sealed interface Question extends Operation permits Inspect, ReadInput {
    @Override
    default @Nullable Object value() {
      return null;
    }

    @Override
    default Operation withValue(@Nullable Object other) {
      return this;
    }

    @Override
    default boolean isEnding() {
      return false;
    }
  }

  /** Asks how the activity stands. */
  record Inspect() implements Question {
    @Override
    public String code() {
      return "inspect";
    }
  }

  /** Asks what the activity was called with. */
  record ReadInput() implements Question {
    @Override
    public String code() {
      return "input";
    }
  }

  /**
   * Moves the time at which the server ends the attempt.
   *
   * @param move gives the new deadline from the current one; null to ask only
   */
  record MoveDeadline(@Nullable UnaryOperator<Instant> move) implements Operation {
    @Override
    public String code() {
      return move == null ? "deadline" : "moveDeadline";
    }

    @Override
    public @Nullable Object value() {
      return null;
    }

    @Override
    public Operation withValue(@Nullable Object other) {
      return this;
    }

    @Override
    public boolean isEnding() {
      return false;
    }
  }
}
