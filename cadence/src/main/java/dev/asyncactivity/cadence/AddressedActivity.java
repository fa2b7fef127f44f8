package dev.asyncactivity.cadence;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.ByKey;
import dev.asyncactivity.ActivityAddress.Matching;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.Waiting;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.cadence.internal.calls.CadenceCallEnd;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.address.Quoted;
import dev.asyncactivity.internal.delivery.Operation;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** One activity at an address: which one it is. What every handle has beside its calls. */
abstract class AddressedActivity {
  private final CadenceActivityClient client;
  private final ActivityAddress address;
  private final KnownActivity known;

  AddressedActivity(
      CadenceActivityClient client,
      ActivityAddress address,
      String activityType,
      Attempts attempts) {
    this.client = Objects.requireNonNull(client, "client");
    this.address = Objects.requireNonNull(address, "address");
    if (address instanceof Matching || address instanceof ByKey || address instanceof Waiting) {
      throw new IllegalArgumentException(
          "Cadence finds no activities by a list filter or a key, and none is answered by a signal."
              + " Use a callback token, ActivityAddress.of or ActivityAddress.inWorkflow.");
    }
    this.known =
        KnownActivity.of(
            address,
            client.domain(),
            Objects.requireNonNull(activityType, "activityType"),
            Objects.requireNonNull(attempts, "attempts"));
    if (address instanceof Parked parked) {
      client.requireOwn(parked);
      if (!parked.activityType().equals(activityType)) {
        throw new InvalidCallbackTokenException(
            Reason.OTHER_ACTIVITY_TYPE,
            "The callback token is for an activity of type "
                + Quoted.of(parked.activityType())
                + ", not "
                + activityType);
      }
    }
  }

  /**
   * The activity that the handle is for.
   *
   * @return the address that the handle was made with
   */
  public final ActivityAddress address() {
    return address;
  }

  /**
   * The activity type that the handle is for, as its workflow's history has it.
   *
   * @return the activity type
   */
  public final String activityType() {
    return known.type();
  }

  /**
   * The callback token: what is given to the outside, and opened by the completer's method.
   *
   * @return a text of {@code [A-Za-z0-9_-]}
   * @throws IllegalStateException if the handle was not made in the hand-off or from a callback
   *     token, so that not enough is known of the activity
   */
  public final String token() {
    if (address instanceof Parked parked) {
      return client.tokenFor(parked);
    }
    throw new IllegalStateException(
        "Only a handle of the hand-off, or one made from a callback token, has a callback token");
  }

  final CadenceCallEnd await(Operation operation) {
    return client.calls().await(operation, known);
  }

  final <O> CompletableFuture<O> async(Operation operation, Function<CadenceCallEnd, O> outcome) {
    return client.calls().async(operation, known, outcome);
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + address + "]";
  }
}
