package expenses;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ProgressHandle;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link ExpenseActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ExpenseActivitiesCompleter {
  private final AsyncActivityClient client;

  private ExpenseActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static ExpenseActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static ExpenseActivitiesCompleter create(AsyncActivityClient client) {
    return new ExpenseActivitiesCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code RequestApproval} activity that the token identifies.
   */
  public RequestApproval requestApproval(String token) {
    return new RequestApproval(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code RequestApproval} activity at an address. */
  public RequestApproval requestApproval(ActivityAddress address) {
    return new RequestApproval(client, address);
  }

  /** Finds the {@code RequestApproval} activities that are pending. */
  public ParkedActivities<RequestApproval> requestApproval() {
    return client.parked("RequestApproval", address -> new RequestApproval(client, address));
  }

  /** A parked {@code RequestApproval} activity. Thread-safe. */
  public static final class RequestApproval extends ResultHandle<Decision>
      implements FailureHandle<ApprovalFailure>, ProgressHandle<ReviewProgress> {
    RequestApproval(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "RequestApproval", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(ApprovalFailure failure) {
      return ExpenseActivitiesFailures.toApplicationFailure(failure);
    }
  }
}
