package orders;

/** As it is generated for Cadence, beside Temporal's, where an interface is of both platforms. */
public abstract class OrderActivitiesCadenceImplBase implements OrderActivities {}
