package dev.asyncactivity.cadence.support;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.cadence.CadenceActivityClient;
import dev.asyncactivity.cadence.CadenceFailureHandle;
import dev.asyncactivity.cadence.CadenceProgressHandle;
import dev.asyncactivity.cadence.CadenceResultHandle;
import dev.asyncactivity.cadence.CadenceVoidHandle;
import dev.asyncactivity.cadence.DeclaredFailureException;
import dev.asyncactivity.cadence.support.ExpenseActivities.ApprovalFailure;
import dev.asyncactivity.cadence.support.ExpenseActivities.Decision;
import dev.asyncactivity.cadence.support.ExpenseActivities.Progress;

/** As it is generated. */
public final class ExpenseActivitiesCadenceCompleter {
  private final CadenceActivityClient client;

  public ExpenseActivitiesCadenceCompleter(CadenceActivityClient client) {
    this.client = client;
  }

  public RequestApproval requestApproval(String token) {
    return requestApproval(client.openToken(token));
  }

  public RequestApproval requestApproval(ActivityAddress address) {
    return new RequestApproval(client, address);
  }

  public Archive archive(String token) {
    return archive(client.openToken(token));
  }

  public Archive archive(ActivityAddress address) {
    return new Archive(client, address);
  }

  public static final class RequestApproval extends CadenceResultHandle<Decision>
      implements CadenceFailureHandle<ApprovalFailure>, CadenceProgressHandle<Progress> {
    RequestApproval(CadenceActivityClient client, ActivityAddress address) {
      super(client, address, "ExpenseActivities::requestApproval", Attempts.ANY);
    }

    @Override
    public DeclaredFailureException toException(ApprovalFailure failure) {
      return ExpenseActivitiesCadenceFailures.toException(failure);
    }
  }

  public static final class Archive extends CadenceVoidHandle {
    Archive(CadenceActivityClient client, ActivityAddress address) {
      super(client, address, "ExpenseActivities::archive", Attempts.ANY);
    }
  }
}
