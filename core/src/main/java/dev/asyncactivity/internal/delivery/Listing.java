package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.call.CallerThread;
import dev.asyncactivity.internal.delivery.Inspector.FoundRun;
import dev.asyncactivity.internal.delivery.Inspector.RunsPage;
import dev.asyncactivity.internal.retry.Failures;
import dev.asyncactivity.internal.retry.NoAnswerException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The running workflows that a list filter finds, described, in the server's order. A few
 * descriptions are asked for ahead of the reader, and one page of names is kept. Blocks the reader,
 * whose thread runs what follows the answers. Not thread-safe.
 */
public final class Listing implements Iterator<RunDescription> {
  private final Lookups lookups;
  private final String listFilter;
  private final int ahead;
  private final Function<Executor, CallContext> calls;
  private final CallerThread reader = new CallerThread(Runnable::run);
  private final Deque<CompletableFuture<Optional<RunDescription>>> asked = new ArrayDeque<>();
  private Iterator<FoundRun> names = Collections.emptyIterator();
  private @Nullable RunsPage page;
  private @Nullable RunDescription next;

  /**
   * Asks nothing yet.
   *
   * @param inspector what is asked
   * @param listFilter Temporal's list filter
   * @param ahead how many descriptions are asked for at once
   * @param calls makes the calls, each with a budget of its own, to go on in an executor
   */
  public Listing(
      Inspector inspector, String listFilter, int ahead, Function<Executor, CallContext> calls) {
    this.lookups = new Lookups(inspector, 0);
    this.listFilter = listFilter;
    this.ahead = ahead;
    this.calls = calls;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      fill();
      if (asked.isEmpty()) {
        return false;
      }
      next = await(asked.remove(), reader).orElse(null); // One may have ended since it was listed.
    }
    return true;
  }

  @Override
  public RunDescription next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    RunDescription run = next;
    next = null;
    return run;
  }

  private void fill() {
    while (asked.size() < ahead) {
      if (names.hasNext()) {
        FoundRun run = names.next();
        asked.add(lookups.describe(run.workflowId(), run.runId(), calls.apply(reader)));
      } else if (page != null && page.next() == null) {
        return;
      } else {
        page = await(lookups.running(listFilter, page, calls.apply(reader)), reader);
        names = page.runs().iterator();
      }
    }
  }

  /** The current run of the call's workflow; blocks. */
  public static Optional<RunDescription> current(
      Inspector inspector, Function<Executor, CallContext> calls) {
    CallerThread reader = new CallerThread(Runnable::run);
    return await(new Lookups(inspector, 0).describe(calls.apply(reader)), reader);
  }

  /** Waits for an answer; throws what the call failed with. */
  private static <T> T await(CompletableFuture<T> answer, CallerThread reader) {
    try {
      return reader.await(answer, answer::completeExceptionally);
    } catch (ExecutionException e) {
      throw unchecked(Failures.unwrapped(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException interrupted = new CancellationException("Interrupted");
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  private static RuntimeException unchecked(Throwable failure) {
    Throwable cause = failure instanceof NoAnswerException ? failure.getCause() : failure;
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("A look-up has failed", cause);
  }
}
