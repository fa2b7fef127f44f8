package expenses.app;

import expenses.ReviewProgress;
import expenses.app.ReportReader.Reading;
import expenses.app.ResultTable.Row;
import io.temporal.client.WorkflowStub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The program: {@code ExpenseDemo REPORTS POLICY APPROVER_JAR FOLDER}. It reads the reports, starts
 * a workflow for each and the approver in a second process, and prints what became of them. With
 * {@code -Dtemporal.target=HOST:PORT} it does so on that Temporal server, else on an embedded one.
 */
public final class ExpenseDemo {
  private final Path reports;
  private final Path policy;
  private final Path approverJar;
  private final Path folder;

  /**
   * Makes the demo.
   *
   * @param reports the CSV file with the reports
   * @param policy the approver's policy
   * @param approverJar the approver's program
   * @param folder where the outbox, the archive and the results go
   */
  ExpenseDemo(Path reports, Path policy, Path approverJar, Path folder) {
    this.reports = reports;
    this.policy = policy;
    this.approverJar = approverJar;
    this.folder = folder;
  }

  /** Runs the program. */
  public static void main(String[] args) throws Exception {
    if (args.length != 4) {
      System.err.println("Usage: ExpenseDemo REPORTS POLICY APPROVER_JAR FOLDER");
      System.exit(2);
    }
    ExpenseDemo demo =
        new ExpenseDemo(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
    ResultTable table = demo.run();
    System.out.println();
    table.lines().forEach(System.out::println);
    System.exit(0);
  }

  /** Processes all reports. */
  ResultTable run() throws Exception {
    Reading reading = ReportReader.read(reports);
    Path outbox = emptyFolder("outbox");
    Path archive = emptyFolder("archive");
    try (TemporalServer server = TemporalServer.at(System.getProperty("temporal.target", ""));
        Office office = Office.open(server.target(), new Outbox(outbox), archive);
        ApproverProcess approver = startApprover(server, outbox)) {
      System.out.printf(
          "%d reports, Temporal at %s, worker in process %d, approver in process %d%n",
          reading.submissions().size(),
          server.target(),
          ProcessHandle.current().pid(),
          approver.pid());
      List<Row> rows = process(reading.submissions(), office, approver);
      ResultTable table = new ResultTable(rows, reading.skipped());
      table.writeCsv(folder.resolve("result.csv"));
      return table;
    }
  }

  private ApproverProcess startApprover(TemporalServer server, Path inbox) throws IOException {
    return ApproverProcess.start(
        approverJar, server.target(), inbox, policy, folder.resolve("approver.log"));
  }

  private static List<Row> process(
      List<Submission> submissions, Office office, ApproverProcess approver)
      throws InterruptedException {
    Map<Submission, WorkflowStub> workflows = new LinkedHashMap<>();
    submissions.forEach(submission -> workflows.put(submission, office.submit(submission)));
    for (Submission submission : submissions) {
      if (submission.withdrawn()) {
        withdraw(submission, workflows.get(submission), office, approver);
      }
    }
    awaitAll(workflows.values(), approver);
    List<Row> rows = new ArrayList<>();
    workflows.forEach((submission, workflow) -> rows.add(office.result(submission, workflow)));
    return rows;
  }

  private static void withdraw(
      Submission submission, WorkflowStub workflow, Office office, ApproverProcess approver)
      throws InterruptedException {
    Optional<ReviewProgress> progress = office.withdraw(workflow, approver::isAlive);
    progress.ifPresent(
        read ->
            System.out.printf(
                "%s withdraws %s, which is read to %d %%%n",
                submission.report().employee(), submission.report().id(), read.percent()));
  }

  private static void awaitAll(Collection<WorkflowStub> workflows, ApproverProcess approver) {
    CompletableFuture<?>[] ends =
        workflows.stream()
            .map(workflow -> workflow.getResultAsync(Outcome.class).handle((outcome, e) -> null))
            .toArray(CompletableFuture<?>[]::new);
    // Without the approver nothing would come any more, so its end is not waited out.
    CompletableFuture.anyOf(CompletableFuture.allOf(ends), approver.unexpectedEnd()).join();
  }

  /** A folder for this run, without the files of an earlier one. */
  private Path emptyFolder(String name) throws IOException {
    Path path = Files.createDirectories(folder.resolve(name));
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    return path;
  }
}
