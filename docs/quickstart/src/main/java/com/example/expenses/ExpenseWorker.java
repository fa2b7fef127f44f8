package com.example.expenses;

import dev.asyncactivity.AsyncActivityCheck;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.TokenKeys;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;

/** Runs workflows and activities. */
public final class ExpenseWorker {
  private ExpenseWorker() {}

  public static void main(String[] arguments) {
    WorkflowClient client = WorkflowClient.newInstance(WorkflowServiceStubs.newLocalServiceStubs());
    WorkerFactory factory =
        WorkerFactory.newInstance(
            client,
            WorkerFactoryOptions.newBuilder()
                .setWorkerInterceptors(new AsyncActivityCheck())
                .build());
    AsyncActivityClient links =
        SealedLinks.client(client, TokenKeys.fromEnvironment("CALLBACK_TOKEN_KEYS"));
    Worker worker = factory.newWorker("expenses");
    worker.registerWorkflowImplementationTypes(ExpenseWorkflowImpl.class);
    worker.registerActivitiesImplementations(
        new ExpenseActivitiesImpl(
            links, (to, text) -> System.out.println("To " + to + ": " + text)));
    factory.start();
  }
}
