package dev.asyncactivity.internal.call;

import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.retry.Budget;
import dev.asyncactivity.internal.retry.Retry;
import dev.asyncactivity.internal.retry.RetryLimits;
import dev.asyncactivity.internal.time.TimeSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * One call: its nonce, its time, its thread, and what was learnt of the activity on the way.
 * Thread-safe.
 */
public final class CallContext {
  /** Where nothing of the user's is in the way. */
  public static final Executor JDK_EXECUTOR = new CompletableFuture<Void>().defaultExecutor();

  private final String nonce = Nonces.next();
  private final boolean inBatch = BatchScope.isCurrent();
  private final KnownActivity address;
  private final String identity;
  private final RetryLimits limits;
  private final TimeSource time;
  private final Budget budget;
  private final Executor elsewhere;
  private volatile Executor executor;
  private volatile KnownActivity activity;
  private volatile String ownNonce = nonce;
  private volatile boolean unanswered;
  private volatile Consumer<Throwable> settlement = failure -> {};

  /** A call on what an address says, whose continuations run in the executor. */
  public CallContext(
      KnownActivity address,
      String identity,
      RetryLimits limits,
      TimeSource time,
      Executor executor) {
    this(address, identity, limits, time, executor, JDK_EXECUTOR);
  }

  /** The same, with another executor for what the first one has lost. */
  public CallContext(
      KnownActivity address,
      String identity,
      RetryLimits limits,
      TimeSource time,
      Executor executor,
      Executor elsewhere) {
    this.identity = identity;
    this.elsewhere = elsewhere;
    this.address = address;
    this.activity = address;
    this.limits = limits;
    this.time = time;
    this.executor = executor;
    this.budget = new Budget(time, limits.callNanos());
  }

  /** Tells this call from all others, in what the server records. */
  public String nonce() {
    return nonce;
  }

  /** Who calls, and the call's nonce behind it: as the server records it. */
  public String identity() {
    return MarkedIdentity.of(identity, nonce);
  }

  /** The call is the one of another nonce, made again. */
  void own(String other) {
    ownNonce = other;
  }

  /** Whether the nonce is the call's, or that of the call of which it is made again. */
  public boolean owns(String other) {
    return nonce.equals(other) || ownNonce.equals(other);
  }

  /** Whether a batch makes it, which has no time for what is not needed. */
  public boolean isInBatch() {
    return inBatch;
  }

  /** What the address says. */
  public KnownActivity address() {
    return address;
  }

  /** What is known of the activity by now. */
  public KnownActivity activity() {
    return activity;
  }

  /** Keeps what the server has said of the activity. */
  public void learn(KnownActivity known) {
    activity = known;
  }

  /** A try went without an answer: the server may have done what it was asked to. */
  public void setUnanswered() {
    unanswered = true;
  }

  public boolean isUnanswered() {
    return unanswered;
  }

  /** Runs what follows the server's answers. */
  public Executor executor() {
    return executor;
  }

  /** Runs what the executor has lost, or may never come to. */
  public Executor elsewhere() {
    return elsewhere;
  }

  /** Has what follows run elsewhere from now on, as in a thread that waits for it. */
  public void runIn(Executor other) {
    executor = other;
  }

  public Budget budget() {
    return budget;
  }

  /** The time that one try may take. */
  public long tryNanos() {
    return Math.min(limits.tryNanos(), budget.remainingNanos());
  }

  /** The loop for whatever the call asks the server. */
  public Retry retry() {
    return new Retry(time, task -> executor.execute(task), budget, limits);
  }

  public TimeSource time() {
    return time;
  }

  public RetryLimits limits() {
    return limits;
  }

  /** Says what a failure ends, too, that keeps the delivery from settling the call. */
  public void onFailure(Consumer<Throwable> settles) {
    settlement = settlement.andThen(settles);
  }

  /** Settles the call with a failure, unless it is settled. */
  public void fail(Throwable failure) {
    settlement.accept(failure);
  }
}
