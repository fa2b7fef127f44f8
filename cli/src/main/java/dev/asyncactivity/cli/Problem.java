package dev.asyncactivity.cli;

import dev.asyncactivity.AmbiguousActivityException;
import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.NotPendingException;
import dev.asyncactivity.PayloadTooLargeException;
import dev.asyncactivity.UnreadableValueException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.client.ActivityCompletionFailureException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for the operator: one sentence or two, without a token or a payload.
 *
 * @param exitCode what the process ends with
 * @param code the outcome's name in JSON
 * @param message what is wrong, and what to do about it
 */
record Problem(ExitCode exitCode, String code, String message) {

  static Problem of(Throwable e) {
    if (e.getCause() instanceof BadInput cause) {
      return of(cause); // what the codec server said, through the library
    }
    if (e instanceof NotPendingException notPending) {
      return of(new Refusal(notPending.outcome().reason()));
    }
    if (e instanceof Refusal refusal) {
      return new Problem(ExitCode.NOT_PENDING, refusal.code(), refusal.getMessage());
    }
    if (e instanceof AmbiguousActivityException library) {
      return of(new Ambiguity(library.activityIds()));
    }
    if (e instanceof Ambiguity ambiguity) {
      return new Problem(ExitCode.AMBIGUOUS, "ambiguous", ambiguity.getMessage());
    }
    StatusRuntimeException status = statusOf(e);
    if (status != null) {
      return ofStatus(status.getStatus());
    }
    String message = inputMistake(e);
    return message != null
        ? new Problem(ExitCode.BAD_INPUT, "bad_input", message)
        : new Problem(ExitCode.FAILED, "failed", otherwise(e));
  }

  private static Problem ofStatus(Status status) {
    String code = status.getCode().name();
    String name = code.toLowerCase(Locale.ROOT);
    return switch (status.getCode()) {
      case UNAVAILABLE, DEADLINE_EXCEEDED, CANCELLED ->
          new Problem(
              ExitCode.UNREACHABLE,
              name,
              "The server does not answer ("
                  + code
                  + "): check --address or TEMPORAL_ADDRESS, and --tls. It is safe to give the"
                  + " command again.");
      case UNAUTHENTICATED, PERMISSION_DENIED ->
          new Problem(
              ExitCode.NOT_ALLOWED,
              name,
              "The server does not allow it ("
                  + code
                  + "): check the API key or client certificate, and --namespace.");
      case NOT_FOUND, INVALID_ARGUMENT ->
          new Problem(
              ExitCode.BAD_INPUT,
              name,
              "The server says: "
                  + sentence(status.getDescription())
                  + " Check --namespace and the list filter.");
      default ->
          new Problem(
              ExitCode.FAILED,
              name,
              "The server says " + code + ": " + sentence(status.getDescription()));
    };
  }

  private static @Nullable String inputMistake(Throwable e) {
    if (e instanceof InvalidCallbackTokenException token) {
      return token.reason() == InvalidCallbackTokenException.Reason.MALFORMED
          ? "This is no callback token: one begins with aap_ or aas_. Check that it is complete."
          : sentence(token.operatorMessage()) + " " + fixOf(token.reason());
    }
    boolean fromTheLibrary =
        e instanceof BadInput
            || e instanceof UnreadableValueException
            || e instanceof PayloadTooLargeException
            || e instanceof IllegalArgumentException
            || e instanceof IllegalStateException;
    return fromTheLibrary ? e.getMessage() : null;
  }

  private static String sentence(@Nullable String text) {
    return text != null && text.endsWith(".") ? text : text + ".";
  }

  private static String fixOf(InvalidCallbackTokenException.Reason reason) {
    return switch (reason) {
      case OTHER_NAMESPACE -> "Set --namespace.";
      case OTHER_PLATFORM -> "Only activities of Temporal can be answered here.";
      case NOT_PLAIN, UNKNOWN_KEY, NOT_SEALED -> "Check the keys that --token-keys-env names.";
      case OTHER_AUDIENCE -> "Check --token-audience.";
      case EXPIRED, OTHER_ACTIVITY_TYPE -> "Name the activity by --workflow-id.";
      case MALFORMED, CUT_SHORT, ALTERED, UNSUPPORTED_VERSION -> "Check that it is complete.";
    };
  }

  private static String otherwise(Throwable e) {
    if (e instanceof UnsupportedOperationException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof ActivityCompletionFailureException
        && e.getCause() instanceof IllegalStateException refused) {
      return String.valueOf(refused.getMessage());
    }
    // No message of an unknown exception: a converter's may show the value that it stumbled over.
    return "It failed with " + e.getClass().getSimpleName() + ": --debug shows where.";
  }

  private static @Nullable StatusRuntimeException statusOf(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof StatusRuntimeException status) {
        return status;
      }
    }
    return null;
  }
}
