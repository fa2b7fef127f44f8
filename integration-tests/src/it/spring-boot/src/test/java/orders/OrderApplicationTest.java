package orders;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import orders.OrderActivities.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The application with the in-memory server, and a mail server that can be out of order. */
@SpringBootTest("spring.temporal.test-server.enabled=true")
@Import(OrderApplicationTest.Mailbox.class)
@Timeout(60)
abstract class OrderApplicationTest {
  @Autowired private WorkflowClient client;
  @Autowired private JdbcClient database;
  @Autowired OrderActivities activities;
  @Autowired OrderActivitiesCompleter completer;
  @Autowired Mailbox mailbox;
  @Autowired Measured measured;

  static final class Mailbox implements Mail {
    final AtomicInteger failures = new AtomicInteger();
    private final BlockingQueue<Boolean> inTransaction = new LinkedBlockingQueue<>();

    @Override
    public void send(String orderId) {
      inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
      if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        throw new IllegalStateException("no mail today");
      }
    }
  }

  @AfterEach
  void forget() {
    database.sql("delete from request").update();
    measured.calls.clear();
  }

  CompletableFuture<String> startWorkflow() {
    OrderWorkflow workflow =
        client.newWorkflowStub(
            OrderWorkflow.class, WorkflowOptions.newBuilder().setTaskQueue("orders").build());
    return WorkflowClient.execute(workflow::run, new Order("o-1", 12_50));
  }

  boolean sentInTransaction() throws InterruptedException {
    return mailbox.inTransaction.poll(20, TimeUnit.SECONDS);
  }

  /** The tokens whose transactions are committed, once there is one. */
  List<String> committedTokens() throws InterruptedException {
    List<String> tokens = List.of();
    while (tokens.isEmpty()) {
      Thread.sleep(20);
      tokens = database.sql("select token from request").query(String.class).list();
    }
    return tokens;
  }
}
