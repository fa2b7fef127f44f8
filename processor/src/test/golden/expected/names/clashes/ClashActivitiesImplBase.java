package names.clashes;

/**
 * The base of the worker's implementation of {@link ClashActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@javax.annotation.processing.Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@dev.asyncactivity.internal.AsyncActivityGenerated
public abstract class ClashActivitiesImplBase implements ClashActivities {
  private final dev.asyncactivity.internal.worker.ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected ClashActivitiesImplBase() {
    this.parking = dev.asyncactivity.internal.worker.ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected ClashActivitiesImplBase(dev.asyncactivity.AsyncActivityClient client) {
    this.parking = dev.asyncactivity.internal.worker.ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Clashes_All}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final CompletionOutcome all(AsyncActivityClient client, AsyncActivityHandle handle,
      ActivityAddress address, Attempts attempts, Generated generated,
      AsyncActivityGenerated ownGenerated, ActivityParking parking) {
    asyncActivityParking()
        .park(
            ClashActivitiesCompleter.All::new,
            pending -> this.all(client, handle, address, attempts, generated, ownGenerated, parking,
                pending));
    return null;
  }

  /**
   * Hands activity {@code Clashes_All} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void all(AsyncActivityClient client, AsyncActivityHandle handle,
      ActivityAddress address, Attempts attempts, Generated generated,
      AsyncActivityGenerated ownGenerated, ActivityParking parking,
      ClashActivitiesCompleter.All pending) throws Exception;

  /**
   * Parks activity {@code Clashes_Failures}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Optional failures(ActivityFailure failure, ApplicationFailure application,
      WorkflowClient client) {
    asyncActivityParking()
        .park(
            ClashActivitiesCompleter.Failures::new,
            pending -> this.failures(failure, application, client, pending));
    return null;
  }

  /**
   * Hands activity {@code Clashes_Failures} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void failures(ActivityFailure failure, ApplicationFailure application,
      WorkflowClient client, ClashActivitiesCompleter.Failures pending) throws Exception;

  /**
   * Parks activity {@code Clashes_None}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final void none() {
    asyncActivityParking()
        .park(
            ClashActivitiesCompleter.None::new,
            pending -> this.none(pending));
  }

  /**
   * Hands activity {@code Clashes_None} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void none(ClashActivitiesCompleter.None pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected dev.asyncactivity.internal.worker.ActivityParking asyncActivityParking() {
    return parking;
  }
}
