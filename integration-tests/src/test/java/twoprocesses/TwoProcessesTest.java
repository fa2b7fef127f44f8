package twoprocesses;

import static org.assertj.core.api.Assertions.assertThat;

import expenses.Decision;
import expenses.ExpenseActivities;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ExpenseActivitiesFailures;
import expenses.ExpenseActivitiesImplBase;
import expenses.ExpenseReport;
import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ActivityFailure;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.testserver.TestServer;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worker and completer share nothing but the interface and its types. */
class TwoProcessesTest {
  private static final String TASK_QUEUE = "two-processes";
  private static final BlockingQueue<String> TOKENS = new LinkedBlockingQueue<>();

  @TempDir Path folder;

  @Test
  void aProcessWithoutWorkerCodeApprovesAndRejects() throws Exception {
    int port = freePort();
    String target = "127.0.0.1:" + port;
    TestServer.PortBoundTestServer server = TestServer.createPortBoundServer(port);
    WorkflowServiceStubs service =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(target).build());
    WorkflowClient client = WorkflowClient.newInstance(service);
    WorkerFactory factory = WorkerFactory.newInstance(client);
    try {
      Worker worker = factory.newWorker(TASK_QUEUE);
      worker.registerWorkflowImplementationTypes(ApprovalWorkflowImpl.class);
      worker.registerActivitiesImplementations(new ApprovalsImpl());
      factory.start();

      WorkflowStub approved = start(client, "r-1");
      String first = TOKENS.poll(20, TimeUnit.SECONDS);
      WorkflowStub rejected = start(client, "r-2");
      String second = TOKENS.poll(20, TimeUnit.SECONDS);

      assertThat(runApprover(target, first, second)).contains("approved one, rejected one");
      assertThat(approved.getResult(20, TimeUnit.SECONDS, String.class))
          .isEqualTo("Decision[approved=true, by=ann]");
      assertThat(rejected.getResult(20, TimeUnit.SECONDS, String.class))
          .isEqualTo("Rejected[by=bob, reason=over budget]");
    } finally {
      factory.shutdownNow();
      service.shutdownNow();
      server.close();
    }
  }

  private static WorkflowStub start(WorkflowClient client, String reportId) {
    WorkflowStub workflow =
        client.newUntypedWorkflowStub(
            "ApprovalWorkflow", WorkflowOptions.newBuilder().setTaskQueue(TASK_QUEUE).build());
    workflow.start(new ExpenseReport(reportId, "ann", 100));
    return workflow;
  }

  private String runApprover(String target, String toApprove, String toReject) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            completersClassPath(),
            Approver.class.getName(),
            target,
            toApprove,
            toReject,
            ExpenseActivitiesImplBase.class.getName(),
            TwoProcessesTest.class.getName(),
            "io.temporal.testing.TestWorkflowEnvironment",
            "io.temporal.testserver.TestServer",
            "org.junit.jupiter.api.Test");
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as(Files.readString(output)).isTrue();
    return Files.readString(output);
  }

  /** The interface and its types, the completer, and what the runtime's pom needs. */
  private String completersClassPath() throws IOException, URISyntaxException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    copyClasses(
        ExpenseActivities.class, classes, name -> !name.startsWith("ExpenseActivitiesImplBase"));
    copyClasses(Approver.class, classes, name -> name.equals("Approver.class"));
    List<String> classPath = new ArrayList<>(List.of(classes.toString()));
    List<String> notTheCompleters =
        List.of("temporal-test", "junit", "spring", "assertj", "opentest4j", "integration-tests");
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> notTheCompleters.stream().noneMatch(entry::contains))
        .forEach(classPath::add);
    return String.join(File.pathSeparator, classPath);
  }

  private interface NameFilter {
    boolean accept(String fileName);
  }

  private static void copyClasses(Class<?> inPackage, Path to, NameFilter filter)
      throws IOException, URISyntaxException {
    Path root = Path.of(inPackage.getProtectionDomain().getCodeSource().getLocation().toURI());
    String packageName = inPackage.getPackageName();
    Path target = Files.createDirectories(to.resolve(packageName));
    try (Stream<Path> files = Files.list(root.resolve(packageName))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && filter.accept(name)) {
          Files.copy(file, target.resolve(name));
        }
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The workflow, in the worker's process only. */
  @WorkflowInterface
  public interface ApprovalWorkflow {
    @WorkflowMethod
    String approve(ExpenseReport report);
  }

  /** Turns the answer into a text. */
  public static final class ApprovalWorkflowImpl implements ApprovalWorkflow {
    private final ExpenseActivities activities =
        Workflow.newActivityStub(
            ExpenseActivities.class,
            ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(60)).build());

    @Override
    public String approve(ExpenseReport report) {
      try {
        Decision decision = activities.requestApproval(report);
        return decision.toString();
      } catch (ActivityFailure e) {
        return ExpenseActivitiesFailures.requestApproval(e).orElseThrow(() -> e).toString();
      }
    }
  }

  private static final class ApprovalsImpl extends ExpenseActivitiesImplBase {
    @Override
    protected void requestApproval(ExpenseReport report, RequestApproval pending) {
      TOKENS.add(pending.token());
    }

    @Override
    public void archive(String reportId) {}
  }
}
