package reviews;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Hands tokens off to whoever asks for them by the document's id. */
public final class ReviewActivitiesImpl extends ReviewActivitiesImplBase {
  private final Map<String, BlockingQueue<String>> tokens = new ConcurrentHashMap<>();

  public ReviewActivitiesImpl(AsyncActivityClient client) {
    super(client);
  }

  /** The next token that was handed off for a document; waits for it. */
  public String nextToken(String document) {
    try {
      String token = of(document).poll(30, TimeUnit.SECONDS);
      if (token == null) {
        throw new AssertionError("Nothing was handed off");
      }
      return token;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private BlockingQueue<String> of(String document) {
    return tokens.computeIfAbsent(document, id -> new LinkedBlockingQueue<>());
  }

  private void handOff(Document document, AsyncActivityHandle pending) {
    of(document.id()).add(pending.token());
  }

  @Override
  protected void review(Document document, ReviewActivitiesCompleter.Review pending) {
    handOff(document, pending);
  }

  @Override
  protected void sign(Document document, ReviewActivitiesCompleter.Sign pending) {
    handOff(document, pending);
  }

  @Override
  protected String check(Document document, ReviewActivitiesCompleter.Check pending) {
    handOff(document, pending);
    return "reference";
  }

  @Override
  protected Optional<Verdict> pollCheck(Document document, String reference) {
    return Optional.empty();
  }

  @Override
  protected void approve(Document document, ReviewActivitiesCompleter.Approve pending) {
    pending.waitFor(Duration.ofHours(1));
    handOff(document, pending);
  }

  @Override
  protected void witness(Document document, ReviewActivitiesCompleter.Witness pending) {
    handOff(document, pending);
  }
}
