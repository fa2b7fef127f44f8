package twoprocesses;

import dev.asyncactivity.AsyncActivityClient;
import expenses.ApprovalFailure;
import expenses.Decision;
import expenses.ExpenseActivitiesCompleter;
import expenses.ReviewProgress;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;

/**
 * The program of the second process: approves one parked activity, rejects another. It knows the
 * activity interface's own types and the completer, and says so if it finds more.
 */
public final class Approver {

  private Approver() {}

  /**
   * Runs it.
   *
   * @param args the server, the token to approve, the token to reject, classes that must not be
   *     there
   */
  public static void main(String[] args) {
    for (int i = 3; i < args.length; i++) {
      requireAbsent(args[i]);
    }
    WorkflowServiceStubs service =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(args[0]).build());
    try {
      AsyncActivityClient client = AsyncActivityClient.create(WorkflowClient.newInstance(service));
      ExpenseActivitiesCompleter completer = ExpenseActivitiesCompleter.create(client);
      completer.requestApproval(args[1]).complete(new Decision(true, "ann"));
      completer.requestApproval(args[2]).heartbeat(new ReviewProgress("read", 40));
      completer.requestApproval(args[2]).fail(new ApprovalFailure.Rejected("bob", "over budget"));
      System.out.println("approved one, rejected one");
    } finally {
      service.shutdownNow();
    }
  }

  private static void requireAbsent(String className) {
    try {
      Class.forName(className, false, Approver.class.getClassLoader());
    } catch (ClassNotFoundException expected) {
      return;
    }
    throw new IllegalStateException(className + " is on the class path");
  }
}
