package leave;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.TokenKeys;
import dev.asyncactivity.http.CallbackHandler;
import dev.asyncactivity.http.CallbackLinks;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.io.IOException;
import java.time.LocalDate;

/** A worker, the callbacks, and one request for leave; needs {@code temporal server start-dev}. */
public final class LeaveProgram {
  private static final int PORT = 8080;

  private LeaveProgram() {}

  public static void main(String[] arguments) throws IOException {
    WorkflowClient temporal =
        WorkflowClient.newInstance(WorkflowServiceStubs.newLocalServiceStubs());
    TokenKeys keys = TokenKeys.fromEnvironment("CALLBACK_TOKEN_KEYS");
    AsyncActivityClient client =
        AsyncActivityClient.newBuilder(temporal).setTokenCodec(TokenCodec.sealed(keys)).build();

    CallbackHandler handler = LeaveCallbacks.handler(client, System.getenv("AGENCY_SECRET"));
    CallbackPort.serve(handler, PORT);

    WorkerFactory factory = WorkerFactory.newInstance(temporal);
    Worker worker = factory.newWorker("leave");
    worker.registerWorkflowImplementationTypes(LeaveWorkflowImpl.class);
    worker.registerActivitiesImplementations(
        new LeaveActivitiesImpl(
            client, CallbackLinks.under("http://127.0.0.1:" + PORT + "/callbacks"), new Printed()));
    factory.start();

    LeaveWorkflow workflow =
        temporal.newWorkflowStub(
            LeaveWorkflow.class,
            WorkflowOptions.newBuilder().setTaskQueue("leave").setWorkflowId("leave-7").build());
    WorkflowClient.start(workflow::take, new Leave("7", "ann", LocalDate.now(), 5));
  }

  private static final class Printed implements Outbox {
    @Override
    public void mail(Leave leave, String link) {
      System.out.println("May " + leave.employee() + " take leave? " + link);
    }

    @Override
    public void book(Leave leave) {
      System.out.println("Please book, reference " + leave.number());
    }
  }
}
