package conformance.endurance;

import conformance.contract.ReviewActivitiesCompleter;
import conformance.contract.ReviewActivitiesCompleter.Review;
import conformance.server.Namespaces;
import conformance.server.ServerKind;
import conformance.worker.Plan;
import conformance.worker.ReviewActivitiesImpl;
import conformance.worker.ReviewWorkflowImpl;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.ParkedActivity;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.api.operatorservice.v1.AddSearchAttributesRequest;
import io.temporal.api.operatorservice.v1.OperatorServiceGrpc;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.SearchAttributeKey;
import io.temporal.common.SearchAttributes;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Parks ten thousand activities, lists them, and finds one of them by a search attribute. */
public final class ListingRun {
  private static final String TASK_QUEUE = "listing";
  private static final SearchAttributeKey<String> INVOICE_ID =
      SearchAttributeKey.forKeyword("InvoiceId");
  private static final int STARTING = 16;
  private static final int SEARCHES = 50;

  private final CountedServer server;
  private final int number;

  private ListingRun(CountedServer server, int number) {
    this.server = server;
    this.number = number;
  }

  /** Takes the number of activities; ten thousand if there is none. */
  public static void main(String[] arguments) throws Exception {
    int number = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
    boolean allWell;
    try (CountedServer server = new CountedServer(ServerKind.NEWEST_SERVER)) {
      ListingRun run = new ListingRun(server, number);
      run.registerAttribute();
      run.park();
      allWell = run.list(1) & run.list(16) & run.list(64) & run.search();
    }
    System.exit(allWell ? 0 : 1);
  }

  private void registerAttribute() throws InterruptedException {
    OperatorServiceGrpc.newBlockingStub(
            server.uncounted().getWorkflowServiceStubs().getRawChannel())
        .addSearchAttributes(
            AddSearchAttributesRequest.newBuilder()
                .setNamespace(Namespaces.OWN)
                .putSearchAttributes(
                    INVOICE_ID.getName(), IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .build());
    TimeUnit.SECONDS.sleep(15); // the server's cache of namespaces
  }

  private void park() throws Exception {
    AtomicInteger parked = new AtomicInteger();
    WorkerFactory factory = WorkerFactory.newInstance(server.uncounted());
    Worker worker = factory.newWorker(TASK_QUEUE);
    worker.registerWorkflowImplementationTypes(ReviewWorkflowImpl.class);
    worker.registerActivitiesImplementations(
        new ReviewActivitiesImpl((id, parking) -> parked.incrementAndGet()));
    factory.start();
    ExecutorService threads = Executors.newFixedThreadPool(STARTING);
    List<Future<?>> starts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String invoice = "invoice-" + i;
      starts.add(threads.submit(() -> start(invoice)));
    }
    for (Future<?> start : starts) {
      start.get();
    }
    threads.shutdown();
    while (parked.get() < number) {
      TimeUnit.MILLISECONDS.sleep(100); // between two looks
    }
    factory.shutdown();
    factory.awaitTermination(1, TimeUnit.MINUTES);
    TimeUnit.SECONDS.sleep(5); // they are listed a little later
    System.out.printf("%d parked%n", number);
  }

  private void start(String invoice) {
    WorkflowOptions options =
        WorkflowOptions.newBuilder()
            .setTaskQueue(TASK_QUEUE)
            .setWorkflowId(invoice)
            .setTypedSearchAttributes(
                SearchAttributes.newBuilder().set(INVOICE_ID, invoice).build())
            .build();
    Plan.Timeouts longest = Plan.limits(Duration.ofHours(1), null);
    server
        .uncounted()
        .newUntypedWorkflowStub("ReviewWorkflow", options)
        .start(Plan.review().with(longest));
  }

  private ReviewActivitiesCompleter completer(int inFlight) {
    return ReviewActivitiesCompleter.create(
        AsyncActivityClient.newBuilder(server.counted()).setMaxInFlightDescribes(inFlight).build());
  }

  /** Once for the time, and once for the memory, which is looked at on the way. */
  private boolean list(int inFlight) {
    server.calls();
    long begun = System.nanoTime();
    long listed = parked(inFlight).count();
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    System.out.printf(
        "%d listed in %d ms, %d described at once: %s%n", listed, millis, inFlight, server.calls());
    long before = Sample.take().heap();
    long[] most = {0};
    int[] read = {0};
    parked(inFlight)
        .forEach(
            activity -> {
              if (++read[0] % 1000 == 500) {
                most[0] = Math.max(most[0], Sample.take().heap() - before);
              }
            });
    System.out.printf("  at most %d KiB of heap more than before%n", most[0] / 1024);
    return listed == number && read[0] == number;
  }

  private Stream<ParkedActivity<Review>> parked(int inFlight) {
    return completer(inFlight).review().stream();
  }

  private boolean search() throws InterruptedException {
    ReviewActivitiesCompleter completer = completer(16);
    List<Long> micros = new ArrayList<>();
    boolean allFound = true;
    server.calls();
    for (int i = 0; i < SEARCHES; i++) {
      String invoice = "invoice-" + (long) i * number / SEARCHES;
      long begun = System.nanoTime();
      ParkedActivity<Review> found =
          completer.review().matching("InvoiceId = '" + invoice + "'").only();
      micros.add(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begun));
      allFound &= found.workflowId().equals(invoice);
      TimeUnit.MILLISECONDS.sleep(150); // ten lists a second are allowed
    }
    Collections.sort(micros);
    System.out.printf(
        "one found by its search attribute in %.1f ms (median), %.1f ms at most: %s for %d%n",
        micros.get(SEARCHES / 2) / 1000.0,
        micros.get(SEARCHES - 1) / 1000.0,
        server.calls(),
        SEARCHES);
    return allFound;
  }
}
