package dev.asyncactivity.internal.transport;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.internal.payload.ActivityPayloads;
import dev.asyncactivity.internal.wire.Call;

/**
 * One call of a handle.
 *
 * @param operation the call's name, for logs and metrics
 * @param destination where it goes
 * @param identity what the address says of the activity
 * @param payloads converts the activity's values
 * @param meters count the activity's calls
 * @param call how to call the server
 */
record ActivityCall(
    String operation,
    Destination destination,
    ActivityIdentity identity,
    ActivityPayloads payloads,
    ActivityMeters meters,
    Call call) {

  /** The attempt that the address is of, or 0 if it names whatever attempt is current. */
  int attempt() {
    return destination.address() instanceof ActivityAddress.Parked parked ? parked.attempt() : 0;
  }

  /** The same call, made at another time. */
  ActivityCall at(CallSite site) {
    return new ActivityCall(
        operation,
        destination,
        identity,
        payloads,
        meters,
        new Call(site.time(), site.executor(), call.metrics()));
  }
}
