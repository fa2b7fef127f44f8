package dev.asyncactivity.cadence.internal.worker;

import dev.asyncactivity.cadence.CadenceActivityClient;

/**
 * What every generated implementation base of Cadence extends: it can park activities. Thread-safe.
 *
 * @since 0.1.0
 */
public abstract class CadenceParkingActivities {
  private final CadenceParking parking;

  /** Parks with the worker's own service, the SDK's data converter and plain callback tokens. */
  protected CadenceParkingActivities() {
    this(CadenceParking.withWorkerService());
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   *
   * @param client the client
   */
  protected CadenceParkingActivities(CadenceActivityClient client) {
    this(CadenceParking.with(client));
  }

  private CadenceParkingActivities(CadenceParking parking) {
    if (!JavaLang.isOpen()) {
      throw new IllegalStateException(
          "A hand-off that throws would end as a time-out, without a word: " + JavaLang.FLAG);
    }
    this.parking = parking;
  }

  /**
   * For the generated methods. Neither private nor final, so that a subclassing proxy asks its
   * target.
   *
   * @return what parks
   */
  protected CadenceParking asyncActivityParking() {
    return parking;
  }
}
