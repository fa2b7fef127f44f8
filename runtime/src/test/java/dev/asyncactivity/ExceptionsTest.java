package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import io.temporal.activity.ActivityInfo;
import io.temporal.client.ActivityCompletionException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's exceptions: what they carry, say, and keep when they are serialized. */
class ExceptionsTest {
  private static final String IDS = "WorkflowId=w, RunId=r, ActivityType=Review, ActivityId=a";

  private static final String UNTOLD = "This attempt is over. How is not known, because ";

  static List<NotPendingReason> reasons() {
    return List.of(
        new NotPendingReason.AlreadyCompleted(RecordedResult.SAME),
        new NotPendingReason.AlreadyCompleted(RecordedResult.OTHER),
        new NotPendingReason.AlreadyCompleted(RecordedResult.UNKNOWN),
        new NotPendingReason.AlreadyFailed("Declined", RecordedResult.OTHER),
        new NotPendingReason.AlreadyFailed("", RecordedResult.UNKNOWN),
        new NotPendingReason.TimedOut(TimeoutKind.START_TO_CLOSE),
        new NotPendingReason.Canceled(),
        new NotPendingReason.Unknown(UnknownCause.NO_IDS),
        new NotPendingReason.Unknown(UnknownCause.LOOKUP_FAILED),
        new NotPendingReason.Unknown(UnknownCause.HISTORY_LIMIT),
        new NotPendingReason.Unknown(UnknownCause.NOT_RECORDED),
        new NotPendingReason.UnknownWorkflow(),
        new NotPendingReason.UnknownActivity(),
        new NotPendingReason.NoneOfType(List.of()),
        new NotPendingReason.NoneOfType(List.of("Archive", "Review")),
        new NotPendingReason.NoneWithKey(),
        new NotPendingReason.OtherType("Archive"),
        new NotPendingReason.Reset(1),
        new NotPendingReason.Superseded(3),
        new NotPendingReason.NotStarted(2),
        new NotPendingReason.WorkflowClosed("CONTINUED_AS_NEW", "r2"),
        new NotPendingReason.WorkflowClosed("TERMINATED", null));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void notPendingSaysWhyAndWhat(NotPendingReason reason) {
    NotPendingException e = new NotPendingException(activity(), new NotPending(reason));

    assertThat(e)
        .hasMessage("The activity is not pending. " + reason.explanation() + " " + IDS)
        .hasNoCause()
        .isInstanceOf(ActivityCompletionException.class);
    assertThat(e.outcome()).isEqualTo(new NotPending(reason));
    assertIds(e);
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyReasonIsASentence(NotPendingReason reason) {
    assertThat(reason.explanation()).matches("[A-Z].*\\.").doesNotContain("null");
  }

  @Test
  void reasonsNameWhatTheyKnow() {
    assertThat(reasons())
        .extracting(NotPendingReason::explanation)
        .containsExactly(
            "It was completed before, with the same result.",
            "It was completed before, with another result, which stands.",
            "It was completed before.",
            "It failed before, with \"Declined\".",
            "It failed before.",
            "It timed out: no answer came in the time that one attempt has.",
            "It was cancelled before.",
            UNTOLD + "the address does not say which workflow the activity is in.",
            UNTOLD + "the workflow could not be looked up.",
            UNTOLD + "the workflow's history is longer than what may be read of it.",
            UNTOLD + "the server shows nothing that says it.",
            "The namespace has no such workflow or run.",
            "The workflow run has no such activity.",
            "No activity is pending in the workflow.",
            "Of other types only are pending in the workflow: \"Archive\", \"Review\".",
            "Activities of the type are pending in the workflow, but none of them has the key.",
            "The activity with that id is a \"Archive\".",
            "An operator has reset it: attempt 1 has taken its place.",
            "Attempt 3 has taken its place.",
            "It waits for attempt 2 to start.",
            "The workflow run is closed: CONTINUED_AS_NEW. The workflow goes on in run r2.",
            "The workflow run is closed: TERMINATED.");
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void notPendingIsSerializable(NotPendingReason reason) throws Exception {
    NotPendingException e = new NotPendingException(activity(), new NotPending(reason));

    NotPendingException copy = copyOf(e);

    assertThat(copy).hasMessage(e.getMessage());
    assertThat(copy.outcome()).isEqualTo(e.outcome());
    assertIds(copy);
  }

  @Test
  void notPendingOfAnActivityOfWhichLittleIsKnownStillSaysWhy() {
    NotPendingException e =
        new NotPendingException(
            activity(Map.of("getActivityType", "Review")),
            new NotPending(new NotPendingReason.Unknown(UnknownCause.NOT_RECORDED)));

    assertThat(e).hasMessageStartingWith("The activity is not pending. This attempt is over.");
    assertThat(e.getActivityType()).contains("Review");
    assertThat(e.getWorkflowId()).isEmpty();
    assertThat(e.getActivityId()).isEmpty();
  }

  @Test
  void ambiguousNamesTheActivitiesAndWhatToDo() throws Exception {
    AmbiguousActivityException e =
        new AmbiguousActivityException(activity(), List.of("a-1", "a-2"));

    assertThat(e)
        .hasMessage(
            "More than one activity of the type is pending: \"a-1\", \"a-2\". Address one"
                + " of them by its activity id or its callback token. "
                + IDS);
    assertThat(e.activityIds()).containsExactly("a-1", "a-2");
    assertIds(e);

    AmbiguousActivityException copy = copyOf(e);
    assertThat(copy).hasMessage(e.getMessage());
    assertThat(copy.activityIds()).containsExactly("a-1", "a-2");
    assertIds(copy);
  }

  @Test
  void invalidCallbackTokenKeepsItsReason() throws Exception {
    for (Reason reason : Reason.values()) {
      InvalidCallbackTokenException copy =
          copyOf(new InvalidCallbackTokenException(reason, "the operator's"));

      assertThat(copy).isInstanceOf(IllegalArgumentException.class);
      assertThat(copy.reason()).isEqualTo(reason);
      assertThat(copy.operatorMessage()).isEqualTo("the operator's");
    }
  }

  @Test
  void invalidCallbackTokenSaysTheSameToTheOutsideForEveryReason() {
    for (Reason reason : Reason.values()) {
      InvalidCallbackTokenException e =
          new InvalidCallbackTokenException(reason, "the operator's of " + reason);

      assertThat(e)
          .hasMessage("The callback token is not valid")
          .hasToString(
              "dev.asyncactivity.InvalidCallbackTokenException: the operator's of " + reason);
      assertThat(e.getLocalizedMessage()).isEqualTo(e.getMessage());
      StringWriter stackTrace = new StringWriter();
      e.printStackTrace(new PrintWriter(stackTrace));
      assertThat(stackTrace.toString()).contains("the operator's of " + reason);
    }
  }

  private static void assertIds(ActivityCompletionException e) {
    assertThat(e.getWorkflowId()).contains("w");
    assertThat(e.getRunId()).contains("r");
    assertThat(e.getActivityType()).contains("Review");
    assertThat(e.getActivityId()).contains("a");
  }

  private static ActivityInfo activity() {
    return activity(
        Map.of(
            "getWorkflowId", "w",
            "getWorkflowRunId", "r",
            "getActivityType", "Review",
            "getActivityId", "a"));
  }

  private static ActivityInfo activity(Map<String, String> values) {
    return (ActivityInfo)
        Proxy.newProxyInstance(
            ActivityInfo.class.getClassLoader(),
            new Class<?>[] {ActivityInfo.class},
            (proxy, method, arguments) -> values.get(method.getName()));
  }

  @SuppressWarnings("unchecked") // A copy has the class of what was copied.
  private static <T> T copyOf(T object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  /** Other SDKs let a workflow choose activity ids. */
  @Test
  void whatComesFromOutsideIsEscapedAndBounded() {
    List<String> ids = Collections.nCopies(2000, "a\nFATAL forged");

    for (String message :
        List.of(
            new AmbiguousActivityException(activity(), ids).getMessage(),
            new NotPendingReason.NoneOfType(ids).explanation())) {
      assertThat(message).doesNotContain("\n").contains("and 1980 more").hasSizeLessThan(2000);
    }
  }
}
