package names.clashes;

import dev.asyncactivity.internal.worker.ParkingActivities;

/**
 * The base of the worker's implementation of {@link ClashActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@javax.annotation.processing.Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@dev.asyncactivity.internal.AsyncActivityGenerated
public abstract class ClashActivitiesImplBase extends ParkingActivities implements ClashActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected ClashActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected ClashActivitiesImplBase(dev.asyncactivity.AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final CompletionOutcome all(AsyncActivityClient client, AsyncActivityHandle handle,
      ActivityAddress address, Attempts attempts, Generated generated,
      AsyncActivityGenerated ownGenerated, ActivityParking parking) {
    return asyncActivityParking().park((client_, address_) ->
        this.all(client, handle, address, attempts, generated, ownGenerated, parking,
            new ClashActivitiesCompleter.All(client_, address_)));
  }

  /** Hands the {@code Clashes_All} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void all(AsyncActivityClient client, AsyncActivityHandle handle,
      ActivityAddress address, Attempts attempts, Generated generated,
      AsyncActivityGenerated ownGenerated, ActivityParking parking,
      ClashActivitiesCompleter.All pending) throws Exception;

  @Override
  public final Optional failures(ActivityFailure failure, ApplicationFailure application,
      WorkflowClient client) {
    return asyncActivityParking().park((client_, address) ->
        this.failures(failure, application, client,
            new ClashActivitiesCompleter.Failures(client_, address)));
  }

  /**
   * Hands the {@code Clashes_Failures} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void failures(ActivityFailure failure, ApplicationFailure application,
      WorkflowClient client, ClashActivitiesCompleter.Failures pending) throws Exception;

  @Override
  public final void none() {
    asyncActivityParking().park((client, address) ->
        this.none(new ClashActivitiesCompleter.None(client, address)));
  }

  /** Hands the {@code Clashes_None} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void none(ClashActivitiesCompleter.None pending) throws Exception;
}
