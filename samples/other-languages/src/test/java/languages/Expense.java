package languages;

import expenses.ExpenseReport;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One expense report on its way: a workflow that waits for an approval. */
record Expense(WorkflowClient client, WorkflowStub workflow) {
  private static final DataConverter CONVERTER = DefaultDataConverter.newDefaultInstance();

  static Expense submit(WorkflowClient client, String taskQueue) {
    WorkflowStub workflow =
        client.newUntypedWorkflowStub(
            "ExpenseWorkflow",
            WorkflowOptions.newBuilder()
                .setTaskQueue(taskQueue)
                .setWorkflowId("expense-" + UUID.randomUUID())
                .build());
    workflow.start(new ExpenseReport("r-1", "eve", "ann", BigDecimal.TEN, "EUR", "train"));
    return new Expense(client, workflow);
  }

  String workflowId() {
    return workflow.getExecution().getWorkflowId();
  }

  String result() throws Exception {
    return workflow.getResult(30, TimeUnit.SECONDS, String.class);
  }

  /** The details with which the activity ended as cancelled, which the history has once it did. */
  List<String> cancellationDetails() {
    return client
        .streamHistory(workflowId())
        .filter(HistoryEvent::hasActivityTaskCanceledEventAttributes)
        .map(event -> event.getActivityTaskCanceledEventAttributes().getDetails())
        .map(details -> CONVERTER.fromPayloads(0, Optional.of(details), String.class, String.class))
        .toList();
  }
}
