package conformance.table;

import dev.asyncactivity.AmbiguousActivityException;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.DeadlineOutcome;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.PayloadTooLargeException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.client.ActivityCompletionException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Outcomes as the table writes them: the same words for the same outcome on every server. */
final class Words {
  private Words() {}

  /** A call's outcome, or the exception that it ended with. */
  static String tried(Supplier<String> call) {
    try {
      return call.get();
    } catch (InvalidCallbackTokenException e) {
      return "refused: " + e.reason();
    } catch (PayloadTooLargeException e) {
      return "refused: too large";
    } catch (AmbiguousActivityException e) {
      return "ambiguous";
    } catch (ActivityCompletionException e) {
      return "error: " + statusOf(e).map(Enum::name).orElse(innermost(e));
    } catch (IllegalArgumentException e) {
      return e.getClass().getSimpleName();
    }
  }

  static String of(CompletionOutcome outcome) {
    if (outcome instanceof CompletionOutcome.Delivered) {
      return "delivered";
    }
    return outcome instanceof NotPending gone ? of(gone.reason()) : "accepted";
  }

  static String of(HeartbeatOutcome outcome) {
    return outcome instanceof NotPending gone
        ? of(gone.reason())
        : outcome.getClass().getSimpleName();
  }

  static String of(DeadlineOutcome outcome) {
    return outcome instanceof NotPending gone ? of(gone.reason()) : "moved";
  }

  private static String of(NotPendingReason reason) {
    if (reason instanceof NotPendingReason.WorkflowClosed closed) {
      String next = closed.currentRunId() == null ? "" : ", goes on";
      return "WorkflowClosed(" + closed.status() + next + ")";
    }
    if (reason instanceof NotPendingReason.TimedOut timedOut) {
      return "TimedOut(" + timedOut.kind() + ")";
    }
    return reason
        .toString()
        .replaceAll("\\b[a-z]\\w*=", "")
        .replaceFirst("^(\\w+)\\[(.*)]$", "$1($2)")
        .replace("()", "");
  }

  /** Whether the server does not have what a row needs. */
  static boolean isUnsupported(Throwable thrown) {
    return innermost(thrown).equals(UnsupportedOperationException.class.getSimpleName())
        || statusOf(thrown).filter(Status.Code.UNIMPLEMENTED::equals).isPresent();
  }

  /** The gRPC status that an exception was made of. */
  static Optional<Status.Code> statusOf(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof StatusRuntimeException status) {
        return Optional.of(status.getStatus().getCode());
      }
    }
    return Optional.empty();
  }

  private static String innermost(Throwable thrown) {
    @Nullable Throwable cause = thrown.getCause();
    return cause == null ? thrown.getClass().getSimpleName() : innermost(cause);
  }
}
