package signals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.CompletionOutcome.Accepted;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.WorkflowExecutionHistory;
import io.temporal.payload.codec.PayloadCodec;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.testing.WorkflowReplayer;
import io.temporal.worker.Worker;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A workflow that is switched from parked activities to signals while tokens are out, and one with
 * signals of its own.
 */
class WaitSwitchTest {
  private static final Decision YES = new Decision(true, "ann");
  private static final Path RECORDED =
      Path.of("src/test/resources/signals/parked-before-the-switch.json");

  @WorkflowInterface
  public interface Approval {
    @WorkflowMethod(name = "Approval")
    String approve(String report);
  }

  /** As it was before: the activity is parked by the server. */
  public static final class Before implements Approval {
    @Override
    public String approve(String report) {
      return Workflow.newActivityStub(ApprovalActivities.class, WaitHarness.HAND_OFF)
          .approve(report)
          .toString();
    }
  }

  /** As it is now: runs that have parked the activity go on, later ones wait themselves. */
  public static final class After implements Approval {
    private final ApprovalActivitiesWaits waits = ApprovalActivitiesWaits.register();

    @Override
    public String approve(String report) {
      ApprovalActivities activities =
          Workflow.getVersion("approve by signal", Workflow.DEFAULT_VERSION, 1)
                  == Workflow.DEFAULT_VERSION
              ? Workflow.newActivityStub(ApprovalActivities.class, WaitHarness.HAND_OFF)
              : waits.newStub(WaitHarness.HAND_OFF);
      return activities.approve(report).toString();
    }
  }

  @Test
  void aHistoryFromBeforeTheSwitchIsReplayed() throws Exception {
    WorkflowReplayer.replayWorkflowExecution(
        WorkflowExecutionHistory.fromJson(Files.readString(RECORDED)), After.class);
  }

  @Test
  void tokensFromBeforeTheSwitchStayGood() throws Exception {
    try (TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance()) {
      WaitHarness.Implementation implementation = new WaitHarness.Implementation();
      Worker before = environment.newWorker("before");
      before.registerWorkflowImplementationTypes(Before.class);
      before.registerActivitiesImplementations(implementation);
      environment.start();
      WorkflowClient client = environment.getWorkflowClient();
      Approval parked = client.newWorkflowStub(Approval.class, on("before"));
      WorkflowClient.start(parked::approve, "r1");
      String token = implementation.next().token();
      if (Boolean.getBoolean("waits.record")) {
        Files.createDirectories(RECORDED.getParent());
        String id = WorkflowStub.fromTyped(parked).getExecution().getWorkflowId();
        Files.writeString(RECORDED, client.fetchHistory(id).toJson(true));
      }
      assertThat(ApprovalActivitiesCompleter.create(client).approve(token).tryComplete(YES))
          .isEqualTo(new Accepted());
      WorkflowStub stub = WorkflowStub.fromTyped(parked);
      assertThat(stub.getResult(String.class)).isEqualTo(YES.toString());
      WorkflowReplayer.replayWorkflowExecution(
          client.fetchHistory(stub.getExecution().getWorkflowId()), After.class);
    }
  }

  @Test
  void whoStartsAfterTheSwitchWaitsItself() throws Exception {
    try (TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance()) {
      WaitHarness.Implementation implementation = new WaitHarness.Implementation();
      Worker after = environment.newWorker("after");
      after.registerWorkflowImplementationTypes(After.class);
      after.registerActivitiesImplementations(implementation);
      environment.start();
      WorkflowClient client = environment.getWorkflowClient();
      Approval waiting = client.newWorkflowStub(Approval.class, on("after"));
      WorkflowClient.start(waiting::approve, "r1");
      ApprovalActivitiesCompleter.create(client)
          .approve(implementation.next().token())
          .complete(YES);
      WorkflowStub stub = WorkflowStub.fromTyped(waiting);
      assertThat(stub.getResult(String.class)).isEqualTo(YES.toString());
      assertThat(client.fetchHistory(stub.getExecution().getWorkflowId()).toJson(false))
          .contains("Approve.handOff");
    }
  }

  private static WorkflowOptions on(String taskQueue) {
    return WorkflowOptions.newBuilder().setTaskQueue(taskQueue).build();
  }

  @WorkflowInterface
  public interface Talkative {
    @WorkflowMethod
    List<String> run();

    @SignalMethod
    void say(String what);
  }

  public interface Listener {
    @SignalMethod
    void shout(String what);
  }

  /** With a signal of its own, and a listener of its own, before and after the waits'. */
  public static final class TalkativeImpl implements Talkative {
    private final List<String> heard = new ArrayList<>();
    private final ApprovalActivitiesWaits waits = ApprovalActivitiesWaits.register();

    @Override
    public List<String> run() {
      Workflow.registerListener((Listener) what -> heard.add("shout " + what));
      waits.newStub(WaitHarness.HAND_OFF).approve("r1");
      return heard;
    }

    @Override
    public void say(String what) {
      heard.add("say " + what);
    }
  }

  @Test
  void theUsersOwnSignalsComeOnce() throws Exception {
    try (TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance()) {
      WaitHarness.Implementation implementation = new WaitHarness.Implementation();
      Worker worker = environment.newWorker("talk");
      worker.registerWorkflowImplementationTypes(TalkativeImpl.class);
      worker.registerActivitiesImplementations(implementation);
      environment.start();
      WorkflowClient client = environment.getWorkflowClient();
      WorkflowStub stub = client.newUntypedWorkflowStub("Talkative", on("talk"));
      stub.signalWithStart("say", new Object[] {"first"}, new Object[0]);
      stub.signal("shout", "second");
      String token = implementation.next().token();
      stub.signal("say", "third");
      ApprovalActivitiesCompleter.create(client).approve(token).complete(YES);
      assertThat(String.valueOf(stub.getResult(List.class)))
          .isEqualTo("[say first, shout second, say third]");
    }
  }

  @Test
  void aCodecThatIsBoundToTheWorkflowReadsWhatIsSent() throws Exception {
    PayloadCodec codec = new WorkflowBoundCodec(null);
    WorkflowClientOptions options =
        WorkflowClientOptions.newBuilder()
            .setDataConverter(WorkflowBoundCodec.converter(codec))
            .build();
    try (WaitHarness harness = new WaitHarness(options)) {
      WaitHarness.Started flow =
          harness.start((waits, carried) -> waits.newStub(WaitHarness.HAND_OFF).approve("r1"));
      var handle = harness.completer().approve(harness.implementation.next().token());
      handle.heartbeat();
      assertThat(handle.tryComplete(YES)).isEqualTo(new Accepted());
      assertThat(flow.result()).isEqualTo(YES.toString());
    }
  }
}
