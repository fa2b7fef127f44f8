package failures;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import failures.elsewhere.RemoteFailure;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link FailureActivities}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class FailureActivitiesFailures {
  /** The failure type of {@link ChargeFailure.Busy}. */
  public static final String BUSY_TYPE = "Busy";

  /** The failure type of {@link ChargeFailure.Declined}. */
  public static final String DECLINED_TYPE = "Declined";

  /** The failure type of {@link ChargeFailure.MadeMessage}. */
  public static final String MADE_MESSAGE_TYPE = "MadeMessage";

  /** The failure type of {@link ChargeFailure.Nested}. */
  public static final String NESTED_TYPE = "Nested";

  /** The failure type of {@link ChargeFailure.NoComponents}. */
  public static final String NO_COMPONENTS_TYPE = "NoComponents";

  /** The failure type of {@link ChargeFailure.NotAMessage}. */
  public static final String NOT_A_MESSAGE_TYPE = "NotAMessage";

  /** The failure type of {@link ChargeFailure.OddType}. */
  public static final String ODD_TYPE_TYPE = "odd \"*/\\u0041$L";

  /** The failure type of {@link ChargeFailure.OwnMessage}. */
  public static final String OWN_MESSAGE_TYPE = "OwnMessage";

  /** The failure type of {@link SplitOne}. */
  public static final String SPLIT_ONE_TYPE = "SplitOne";

  /** The failure type of {@link SplitTwo}. */
  public static final String SPLIT_TWO_TYPE = "SplitTwo";

  /** The failure type of {@link RemoteFailure.Engaged}. */
  public static final String ENGAGED_TYPE = "remote.Busy";

  /** The failure type of {@link RemoteFailure.Lost}. */
  public static final String LOST_TYPE = "Lost";

  /** The failure type of {@link NoComponentsType}. */
  public static final String NO_COMPONENTS_TYPE_TYPE = "NoComponentsType";

  private static final DeclaredFailures<ChargeFailure> CHARGE_FAILURE = DeclaredFailures.of(
      DeclaredFailure.retryable(BUSY_TYPE, ChargeFailure.Busy.class),
      DeclaredFailure.nonRetryable(DECLINED_TYPE, ChargeFailure.Declined.class),
      DeclaredFailure.nonRetryable(MADE_MESSAGE_TYPE, ChargeFailure.MadeMessage.class)
          .withMessage(ChargeFailure.MadeMessage::message),
      DeclaredFailure.nonRetryable(NESTED_TYPE, ChargeFailure.Nested.class),
      DeclaredFailure.nonRetryable(NO_COMPONENTS_TYPE, ChargeFailure.NoComponents.class),
      DeclaredFailure.nonRetryable(NOT_A_MESSAGE_TYPE, ChargeFailure.NotAMessage.class),
      DeclaredFailure.retryable(ODD_TYPE_TYPE, ChargeFailure.OddType.class),
      DeclaredFailure.nonRetryable(OWN_MESSAGE_TYPE, ChargeFailure.OwnMessage.class)
          .withMessage(ChargeFailure.OwnMessage::message));

  private static final DeclaredFailures<ChargeFailure.Declined> DECLINED = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(DECLINED_TYPE, ChargeFailure.Declined.class));

  private static final DeclaredFailures<Split> SPLIT = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(SPLIT_ONE_TYPE, SplitOne.class),
      DeclaredFailure.nonRetryable(SPLIT_TWO_TYPE, SplitTwo.class));

  private static final DeclaredFailures<RemoteFailure> REMOTE_FAILURE = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(ENGAGED_TYPE, RemoteFailure.Engaged.class)
          .withMessage(RemoteFailure.Engaged::message),
      DeclaredFailure.nonRetryable(LOST_TYPE, RemoteFailure.Lost.class));

  private static final DeclaredFailures<NoComponentsType> NO_COMPONENTS_TYPE_ = DeclaredFailures.of(
      DeclaredFailure.nonRetryable(NO_COMPONENTS_TYPE_TYPE, NoComponentsType.class));

  private FailureActivitiesFailures() {
  }

  /** Returns the declared failure that the {@code Failures_Charge} activity ended with, if any. */
  public static Optional<ChargeFailure> charge(ActivityFailure failure) {
    return CHARGE_FAILURE.find(failure);
  }

  /**
   * Returns the declared failure that the {@code Failures_ChargeAgain} activity ended with, if any.
   */
  public static Optional<ChargeFailure> chargeAgain(ActivityFailure failure) {
    return CHARGE_FAILURE.find(failure);
  }

  /**
   * Returns the declared failure that the {@code Failures_ChargeOnce} activity ended with, if any.
   */
  public static Optional<ChargeFailure.Declined> chargeOnce(ActivityFailure failure) {
    return DECLINED.find(failure);
  }

  /** Returns the declared failure that the {@code Failures_Split} activity ended with, if any. */
  public static Optional<Split> split(ActivityFailure failure) {
    return SPLIT.find(failure);
  }

  /** Returns the declared failure that the {@code Failures_Remote} activity ended with, if any. */
  public static Optional<RemoteFailure> remote(ActivityFailure failure) {
    return REMOTE_FAILURE.find(failure);
  }

  /** Returns the declared failure that the {@code Failures_Clash} activity ended with, if any. */
  public static Optional<NoComponentsType> clash(ActivityFailure failure) {
    return NO_COMPONENTS_TYPE_.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(ChargeFailure failure) {
    return CHARGE_FAILURE.toApplicationFailure(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(ChargeFailure.Declined failure) {
    return DECLINED.toApplicationFailure(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(Split failure) {
    return SPLIT.toApplicationFailure(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(RemoteFailure failure) {
    return REMOTE_FAILURE.toApplicationFailure(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(NoComponentsType failure) {
    return NO_COMPONENTS_TYPE_.toApplicationFailure(failure);
  }
}
