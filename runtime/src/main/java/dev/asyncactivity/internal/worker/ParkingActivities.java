package dev.asyncactivity.internal.worker;

import dev.asyncactivity.AsyncActivityClient;

/**
 * What every generated implementation base extends: it can park activities. Thread-safe.
 *
 * @since 0.1
 */
public abstract class ParkingActivities {
  private final ActivityParking parking;

  /** Parks with the worker's own client and plain callback tokens. */
  protected ParkingActivities() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   *
   * @param client the client
   */
  protected ParkingActivities(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * For the generated methods. Neither private nor final, so that a subclassing proxy asks its
   * target.
   *
   * @return what parks
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
