package dev.asyncactivity.cadence;

import com.uber.cadence.client.WorkflowClient;
import com.uber.cadence.converter.JsonDataConverter;
import com.uber.cadence.internal.testservice.TestWorkflowService;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.cadence.support.ExpenseActivities.ApprovalFailure;
import dev.asyncactivity.cadence.support.ExpenseActivitiesCadenceCompleter;
import dev.asyncactivity.cadence.support.ExpenseActivitiesCadenceFailures;
import dev.asyncactivity.cadence.support.ExpenseActivitiesCadenceImplBase;
import java.nio.charset.StandardCharsets;

/** Runs in a JVM without the flag: prints what is told, and what works all the same. */
final class WithoutTheFlag {
  private WithoutTheFlag() {}

  public static void main(String[] arguments) {
    try {
      new Activities();
    } catch (IllegalStateException e) {
      System.out.println("base: " + e.getMessage());
    }
    var handle =
        new ExpenseActivitiesCadenceCompleter(
                CadenceActivityClient.create(WorkflowClient.newInstance(new TestWorkflowService())))
            .requestApproval(ActivityAddress.taskToken(new byte[] {1}));
    try {
      handle.failWith(new IllegalArgumentException("no"));
    } catch (RuntimeException e) {
      System.out.println("failWith: " + e.getCause().getMessage());
    }
    var rejected =
        ExpenseActivitiesCadenceFailures.toException(new ApprovalFailure.Rejected("ann", "no"));
    byte[] data = JsonDataConverter.getInstance().toData(rejected);
    System.out.println("declared: " + new String(data, StandardCharsets.UTF_8));
    System.out.println(
        "read: "
            + JsonDataConverter.getInstance()
                .fromData(data, rejected.getClass(), rejected.getClass())
                .failure());
    System.exit(0);
  }

  private static final class Activities extends ExpenseActivitiesCadenceImplBase {
    @Override
    protected void requestApproval(
        String report, ExpenseActivitiesCadenceCompleter.RequestApproval pending) {}

    @Override
    protected void archive(String report, ExpenseActivitiesCadenceCompleter.Archive pending) {}
  }
}
