package tickets;

import dev.asyncactivity.AsyncActivityClient;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Hands tokens off, in the order of the calls. */
public final class TicketActivitiesImpl extends TicketActivitiesImplBase {
  private final LinkedBlockingQueue<String> tokens = new LinkedBlockingQueue<>();

  public TicketActivitiesImpl(AsyncActivityClient client) {
    super(client);
  }

  @Override
  protected void close(TicketActivitiesCompleter.Close pending) {
    tokens.add(pending.token());
  }

  /** The next token; waits for it. */
  public String nextToken() {
    try {
      return Objects.requireNonNull(tokens.poll(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
