package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import java.util.concurrent.CompletableFuture;

/**
 * The way that the address names.
 *
 * @param server for activities that the server has parked
 * @param signal for activities that their workflow waits for itself
 */
public record DeliveryByAddress(Delivery server, Delivery signal) implements Delivery {

  @Override
  public CompletableFuture<Verdict> deliver(
      Operation operation, KnownActivity activity, CallContext call) {
    return (activity.waiting() ? signal : server).deliver(operation, activity, call);
  }
}
