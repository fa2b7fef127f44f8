package conformance.worker;

import dev.asyncactivity.ActivityAddress.Parked;

/** One hand-off: the callback token, and what it holds. */
public record Parking(String token, Parked address) {}
