package cadence;

import com.uber.cadence.client.WorkflowClient;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.cadence.CadenceActivityClient;
import dev.asyncactivity.cadence.CadenceFailureHandle;
import dev.asyncactivity.cadence.CadencePrimitiveHandle;
import dev.asyncactivity.cadence.CadenceProgressHandle;
import dev.asyncactivity.cadence.CadenceResultHandle;
import dev.asyncactivity.cadence.CadenceVoidHandle;
import dev.asyncactivity.cadence.DeclaredFailureException;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link LoanActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class LoanActivitiesCadenceCompleter {
  private final CadenceActivityClient client;

  private LoanActivitiesCadenceCompleter(CadenceActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static LoanActivitiesCadenceCompleter create(WorkflowClient workflowClient) {
    return create(CadenceActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static LoanActivitiesCadenceCompleter create(CadenceActivityClient client) {
    return new LoanActivitiesCadenceCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code LoanActivities::grant} activity that the token identifies.
   */
  public Grant grant(String token) {
    return new Grant(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code LoanActivities::grant} activity at an address. */
  public Grant grant(ActivityAddress address) {
    return new Grant(client, address);
  }

  /**
   * Returns a handle for the parked {@code LoanActivities::count} activity that the token identifies.
   */
  public Count count(String token) {
    return new Count(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code LoanActivities::count} activity at an address. */
  public Count count(ActivityAddress address) {
    return new Count(client, address);
  }

  /** Returns a handle for the parked {@code book-it} activity that the token identifies. */
  public Book book(String token) {
    return new Book(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code book-it} activity at an address. */
  public Book book(ActivityAddress address) {
    return new Book(client, address);
  }

  /** A parked {@code LoanActivities::grant} activity. Thread-safe. */
  public static final class Grant extends CadenceResultHandle<LoanActivities.Loan>
      implements CadenceFailureHandle<LoanActivities.LoanFailure>, CadenceProgressHandle<LoanActivities.Progress> {
    Grant(CadenceActivityClient client, ActivityAddress address) {
      super(client, address, "LoanActivities::grant", Attempts.ANY);
    }

    @Override
    public DeclaredFailureException toException(LoanActivities.LoanFailure failure) {
      return LoanActivitiesCadenceFailures.toException(failure);
    }
  }

  /** A parked {@code LoanActivities::count} activity. Thread-safe. */
  public static final class Count extends CadencePrimitiveHandle.OfInt
      implements CadenceFailureHandle<LoanActivities.TooLate> {
    Count(CadenceActivityClient client, ActivityAddress address) {
      super(client, address, "LoanActivities::count", Attempts.EXACT);
    }

    @Override
    public DeclaredFailureException toException(LoanActivities.TooLate failure) {
      return LoanActivitiesCadenceFailures.toException(failure);
    }
  }

  /** A parked {@code book-it} activity. Thread-safe. */
  public static final class Book extends CadenceVoidHandle {
    Book(CadenceActivityClient client, ActivityAddress address) {
      super(client, address, "book-it", Attempts.ANY);
    }

    /** As {@code @AsyncActivity(readBack = false)} says. */
    @Override
    protected boolean readsBack() {
      return false;
    }
  }
}
