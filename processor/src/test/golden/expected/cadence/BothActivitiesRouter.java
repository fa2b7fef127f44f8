package cadence;

import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.FailureAnswers;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.ProgressAnswers;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.token.PlatformRouting;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Opens handles for the parked activities of {@link BothActivities} in Temporal and in Cadence. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class BothActivitiesRouter {
  private final BothActivitiesCompleter temporal;

  private final BothActivitiesCadenceCompleter cadence;

  private BothActivitiesRouter(BothActivitiesCompleter temporal,
      BothActivitiesCadenceCompleter cadence) {
    this.temporal = temporal;
    this.cadence = cadence;
  }

  /** Creates a router over the completers of both platforms. */
  public static BothActivitiesRouter create(BothActivitiesCompleter temporal,
      BothActivitiesCadenceCompleter cadence) {
    return new BothActivitiesRouter(temporal, cadence);
  }

  /** Returns a handle for the parked activity that the token identifies. */
  public Approve approve(String token) {
    return PlatformRouting.open(token, temporal::approve, cadence::approve);
  }

  /** Returns a handle for the parked activity that the token identifies. */
  public Count count(String token) {
    return PlatformRouting.open(token, temporal::count, cadence::count);
  }

  /** Returns a handle for the parked activity that the token identifies. */
  public Book book(String token) {
    return PlatformRouting.open(token, temporal::book, cadence::book);
  }

  /** A parked {@code approve} activity of either platform. */
  public interface Approve
      extends FailureAnswers<BothActivities.Refused>, ProgressAnswers<Integer> {
    /** As {@code tryComplete} of either platform's handle. */
    CompletionOutcome tryComplete(List<String> result);

    /** As {@code completeAsync} of either platform's handle. */
    CompletableFuture<CompletionOutcome> completeAsync(List<String> result);

    /** As {@code tryHeartbeat} of either platform's handle. */
    HeartbeatOutcome tryHeartbeat();

    /** As {@code heartbeatAsync} of either platform's handle. */
    CompletableFuture<HeartbeatOutcome> heartbeatAsync();

    /** As {@code tryReportCancellation} of either platform's handle. */
    CompletionOutcome tryReportCancellation();

    /** As {@code reportCancellationAsync} of either platform's handle. */
    CompletableFuture<CompletionOutcome> reportCancellationAsync();
  }

  /** A parked {@code count} activity of either platform. */
  public interface Count {
    /** As {@code tryComplete} of either platform's handle. */
    CompletionOutcome tryComplete(int result);

    /** As {@code completeAsync} of either platform's handle. */
    CompletableFuture<CompletionOutcome> completeAsync(int result);

    /** As {@code tryHeartbeat} of either platform's handle. */
    HeartbeatOutcome tryHeartbeat();

    /** As {@code heartbeatAsync} of either platform's handle. */
    CompletableFuture<HeartbeatOutcome> heartbeatAsync();

    /** As {@code tryReportCancellation} of either platform's handle. */
    CompletionOutcome tryReportCancellation();

    /** As {@code reportCancellationAsync} of either platform's handle. */
    CompletableFuture<CompletionOutcome> reportCancellationAsync();
  }

  /** A parked {@code book} activity of either platform. */
  public interface Book {
    /** As {@code tryComplete} of either platform's handle. */
    CompletionOutcome tryComplete();

    /** As {@code completeAsync} of either platform's handle. */
    CompletableFuture<CompletionOutcome> completeAsync();

    /** As {@code tryHeartbeat} of either platform's handle. */
    HeartbeatOutcome tryHeartbeat();

    /** As {@code heartbeatAsync} of either platform's handle. */
    CompletableFuture<HeartbeatOutcome> heartbeatAsync();

    /** As {@code tryReportCancellation} of either platform's handle. */
    CompletionOutcome tryReportCancellation();

    /** As {@code reportCancellationAsync} of either platform's handle. */
    CompletableFuture<CompletionOutcome> reportCancellationAsync();
  }
}
