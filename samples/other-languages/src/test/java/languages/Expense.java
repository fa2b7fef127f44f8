package languages;

import expenses.ExpenseReport;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One expense report on its way: a workflow that waits for an approval. */
record Expense(WorkflowStub workflow) {

  static Expense submit(WorkflowClient client, String taskQueue) {
    WorkflowStub workflow =
        client.newUntypedWorkflowStub(
            "ExpenseWorkflow",
            WorkflowOptions.newBuilder()
                .setTaskQueue(taskQueue)
                .setWorkflowId("expense-" + UUID.randomUUID())
                .build());
    workflow.start(new ExpenseReport("r-1", "eve", "ann", BigDecimal.TEN, "EUR", "train"));
    return new Expense(workflow);
  }

  String workflowId() {
    return workflow.getExecution().getWorkflowId();
  }

  String result() throws Exception {
    return workflow.getResult(30, TimeUnit.SECONDS, String.class);
  }
}
