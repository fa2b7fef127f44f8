package dev.asyncactivity.cadence.support;

import dev.asyncactivity.cadence.CadenceActivityClient;
import dev.asyncactivity.cadence.internal.worker.CadenceParkingActivities;

/** As it is generated. */
public abstract class ExpenseActivitiesCadenceImplBase extends CadenceParkingActivities
    implements ExpenseActivities {

  protected ExpenseActivitiesCadenceImplBase() {}

  protected ExpenseActivitiesCadenceImplBase(CadenceActivityClient client) {
    super(client);
  }

  @Override
  public final Decision requestApproval(String report) {
    return asyncActivityParking()
        .park(
            (client, address) ->
                this.requestApproval(
                    report,
                    new ExpenseActivitiesCadenceCompleter.RequestApproval(client, address)));
  }

  protected abstract void requestApproval(
      String report, ExpenseActivitiesCadenceCompleter.RequestApproval pending) throws Exception;

  @Override
  public final void archive(String report) {
    asyncActivityParking()
        .park(
            (client, address) ->
                this.archive(
                    report, new ExpenseActivitiesCadenceCompleter.Archive(client, address)));
  }

  protected abstract void archive(String report, ExpenseActivitiesCadenceCompleter.Archive pending)
      throws Exception;
}
