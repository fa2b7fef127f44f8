package keys;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link KeyedActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class KeyedActivitiesImplBase extends ParkingActivities implements KeyedActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected KeyedActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected KeyedActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String approve(KeyedActivities.Report report) {
    return asyncActivityParking().keyed(report.id()).park((client, address) ->
        this.approve(report, new KeyedActivitiesCompleter.Approve(client, address)));
  }

  /** Hands the {@code Approve} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void approve(KeyedActivities.Report report,
      KeyedActivitiesCompleter.Approve pending) throws Exception;

  @Override
  public final void sign(String id, UUID client) {
    asyncActivityParking().keyed(client).untilScheduleToClose().park((client_, address) ->
        this.sign(id, client, new KeyedActivitiesCompleter.Sign(client_, address)));
  }

  /** Hands the {@code Sign} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void sign(String id, UUID client, KeyedActivitiesCompleter.Sign pending) throws
      Exception;

  @Override
  public final boolean charge(KeyedActivities.Order order) {
    return asyncActivityParking().keyed(order.getNumber()).every("PT30S", false).poll(String.class,
        (client, address) ->
            this.charge(order, new KeyedActivitiesCompleter.Charge(client, address)),
        reference -> this.pollCharge(order, reference));
  }

  /**
   * Hands the {@code Charge} activity off: gives {@code pending.token()} to the outside.
   * Each poll is given what it returns.
   */
  protected abstract String charge(KeyedActivities.Order order,
      KeyedActivitiesCompleter.Charge pending) throws Exception;

  /**
   * The result of what {@code charge} handed off;
   * if empty, it is asked for again after {@code PT30S}.
   */
  protected abstract Optional<Boolean> pollCharge(KeyedActivities.Order order, String reference)
      throws Exception;
}
