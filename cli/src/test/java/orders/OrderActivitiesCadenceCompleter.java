package orders;

/** As it is generated for Cadence, beside Temporal's, where an interface is of both platforms. */
public final class OrderActivitiesCadenceCompleter {
  private OrderActivitiesCadenceCompleter() {}
}
