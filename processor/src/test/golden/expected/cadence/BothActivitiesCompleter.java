package cadence;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.PrimitiveHandle;
import dev.asyncactivity.ProgressHandle;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import java.util.List;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link BothActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class BothActivitiesCompleter {
  private final AsyncActivityClient client;

  private BothActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static BothActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static BothActivitiesCompleter create(AsyncActivityClient client) {
    return new BothActivitiesCompleter(client);
  }

  /** Returns a handle for the parked {@code Approve} activity that the token identifies. */
  public Approve approve(String token) {
    return new Approve(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Approve} activity at an address. */
  public Approve approve(ActivityAddress address) {
    return new Approve(client, address);
  }

  /** Finds the {@code Approve} activities that are pending. */
  public ParkedActivities<Approve> approve() {
    return client.parked("Approve", address -> new Approve(client, address));
  }

  /** Returns a handle for the parked {@code Count} activity that the token identifies. */
  public Count count(String token) {
    return new Count(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Count} activity at an address. */
  public Count count(ActivityAddress address) {
    return new Count(client, address);
  }

  /** Finds the {@code Count} activities that are pending. */
  public ParkedActivities<Count> count() {
    return client.parked("Count", address -> new Count(client, address));
  }

  /** Returns a handle for the parked {@code Book} activity that the token identifies. */
  public Book book(String token) {
    return new Book(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Book} activity at an address. */
  public Book book(ActivityAddress address) {
    return new Book(client, address);
  }

  /** Finds the {@code Book} activities that are pending. */
  public ParkedActivities<Book> book() {
    return client.parked("Book", address -> new Book(client, address));
  }

  /** A parked {@code Approve} activity. Thread-safe. */
  public static final class Approve extends ResultHandle<List<String>>
      implements FailureHandle<BothActivities.Refused>, ProgressHandle<Integer>, BothActivitiesRouter.Approve {
    Approve(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Approve", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(BothActivities.Refused failure) {
      return BothActivitiesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Count} activity. Thread-safe. */
  public static final class Count extends PrimitiveHandle.OfInt
      implements BothActivitiesRouter.Count {
    Count(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Count", Attempts.ANY);
    }
  }

  /** A parked {@code Book} activity. Thread-safe. */
  public static final class Book extends VoidHandle implements BothActivitiesRouter.Book {
    Book(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Book", Attempts.ANY);
    }
  }
}
