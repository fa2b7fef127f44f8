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
import java.util.List;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link BothActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class BothActivitiesCadenceCompleter {
  private final CadenceActivityClient client;

  private BothActivitiesCadenceCompleter(CadenceActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static BothActivitiesCadenceCompleter create(WorkflowClient workflowClient) {
    return create(CadenceActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static BothActivitiesCadenceCompleter create(CadenceActivityClient client) {
    return new BothActivitiesCadenceCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code BothActivities::approve} activity that the token identifies.
   */
  public Approve approve(String token) {
    return new Approve(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code BothActivities::approve} activity at an address. */
  public Approve approve(ActivityAddress address) {
    return new Approve(client, address);
  }

  /**
   * Returns a handle for the parked {@code BothActivities::count} activity that the token identifies.
   */
  public Count count(String token) {
    return new Count(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code BothActivities::count} activity at an address. */
  public Count count(ActivityAddress address) {
    return new Count(client, address);
  }

  /**
   * Returns a handle for the parked {@code BothActivities::book} activity that the token identifies.
   */
  public Book book(String token) {
    return new Book(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code BothActivities::book} activity at an address. */
  public Book book(ActivityAddress address) {
    return new Book(client, address);
  }

  /** A parked {@code BothActivities::approve} activity. Thread-safe. */
  public static final class Approve extends CadenceResultHandle<List<String>>
      implements CadenceFailureHandle<BothActivities.Refused>, CadenceProgressHandle<Integer>, BothActivitiesRouter.Approve {
    Approve(CadenceActivityClient client, ActivityAddress address) {
      super(client, address, "BothActivities::approve", Attempts.ANY);
    }

    @Override
    public DeclaredFailureException toException(BothActivities.Refused failure) {
      return BothActivitiesCadenceFailures.toException(failure);
    }
  }

  /** A parked {@code BothActivities::count} activity. Thread-safe. */
  public static final class Count extends CadencePrimitiveHandle.OfInt
      implements BothActivitiesRouter.Count {
    Count(CadenceActivityClient client, ActivityAddress address) {
      super(client, address, "BothActivities::count", Attempts.ANY);
    }
  }

  /** A parked {@code BothActivities::book} activity. Thread-safe. */
  public static final class Book extends CadenceVoidHandle implements BothActivitiesRouter.Book {
    Book(CadenceActivityClient client, ActivityAddress address) {
      super(client, address, "BothActivities::book", Attempts.ANY);
    }
  }
}
