package polls;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link PaymentActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "rawtypes"
})
public final class PaymentActivitiesCompleter {
  private final AsyncActivityClient client;

  private PaymentActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static PaymentActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static PaymentActivitiesCompleter create(AsyncActivityClient client) {
    return new PaymentActivitiesCompleter(client);
  }

  /**
   * The activity {@code Charge} of a callback token.
   */
  public Charge charge(String token) {
    return new Charge(client, client.openToken(token));
  }

  /**
   * The activity {@code Charge} at an address.
   */
  public Charge charge(ActivityAddress address) {
    return new Charge(client, address);
  }

  /**
   * The activity {@code Settle} of a callback token.
   */
  public Settle settle(String token) {
    return new Settle(client, client.openToken(token));
  }

  /**
   * The activity {@code Settle} at an address.
   */
  public Settle settle(ActivityAddress address) {
    return new Settle(client, address);
  }

  /**
   * The activity {@code Refund} of a callback token.
   */
  public Refund refund(String token) {
    return new Refund(client, client.openToken(token));
  }

  /**
   * The activity {@code Refund} at an address.
   */
  public Refund refund(ActivityAddress address) {
    return new Refund(client, address);
  }

  /**
   * The activity {@code Balances} of a callback token.
   */
  public Balances balances(String token) {
    return new Balances(client, client.openToken(token));
  }

  /**
   * The activity {@code Balances} at an address.
   */
  public Balances balances(ActivityAddress address) {
    return new Balances(client, address);
  }

  /**
   * The activity {@code Find} of a callback token.
   */
  public Find find(String token) {
    return new Find(client, client.openToken(token));
  }

  /**
   * The activity {@code Find} at an address.
   */
  public Find find(ActivityAddress address) {
    return new Find(client, address);
  }

  /**
   * The activity {@code Numbers} of a callback token.
   */
  public Numbers numbers(String token) {
    return new Numbers(client, client.openToken(token));
  }

  /**
   * The activity {@code Numbers} at an address.
   */
  public Numbers numbers(ActivityAddress address) {
    return new Numbers(client, address);
  }

  /**
   * The activity {@code IsPaid} of a callback token.
   */
  public IsPaid isPaid(String token) {
    return new IsPaid(client, client.openToken(token));
  }

  /**
   * The activity {@code IsPaid} at an address.
   */
  public IsPaid isPaid(ActivityAddress address) {
    return new IsPaid(client, address);
  }

  /**
   * The activity {@code AsByte} of a callback token.
   */
  public AsByte asByte(String token) {
    return new AsByte(client, client.openToken(token));
  }

  /**
   * The activity {@code AsByte} at an address.
   */
  public AsByte asByte(ActivityAddress address) {
    return new AsByte(client, address);
  }

  /**
   * The activity {@code AsShort} of a callback token.
   */
  public AsShort asShort(String token) {
    return new AsShort(client, client.openToken(token));
  }

  /**
   * The activity {@code AsShort} at an address.
   */
  public AsShort asShort(ActivityAddress address) {
    return new AsShort(client, address);
  }

  /**
   * The activity {@code AsInt} of a callback token.
   */
  public AsInt asInt(String token) {
    return new AsInt(client, client.openToken(token));
  }

  /**
   * The activity {@code AsInt} at an address.
   */
  public AsInt asInt(ActivityAddress address) {
    return new AsInt(client, address);
  }

  /**
   * The activity {@code AsLong} of a callback token.
   */
  public AsLong asLong(String token) {
    return new AsLong(client, client.openToken(token));
  }

  /**
   * The activity {@code AsLong} at an address.
   */
  public AsLong asLong(ActivityAddress address) {
    return new AsLong(client, address);
  }

  /**
   * The activity {@code AsChar} of a callback token.
   */
  public AsChar asChar(String token) {
    return new AsChar(client, client.openToken(token));
  }

  /**
   * The activity {@code AsChar} at an address.
   */
  public AsChar asChar(ActivityAddress address) {
    return new AsChar(client, address);
  }

  /**
   * The activity {@code AsFloat} of a callback token.
   */
  public AsFloat asFloat(String token) {
    return new AsFloat(client, client.openToken(token));
  }

  /**
   * The activity {@code AsFloat} at an address.
   */
  public AsFloat asFloat(ActivityAddress address) {
    return new AsFloat(client, address);
  }

  /**
   * The activity {@code AsDouble} of a callback token.
   */
  public AsDouble asDouble(String token) {
    return new AsDouble(client, client.openToken(token));
  }

  /**
   * The activity {@code AsDouble} at an address.
   */
  public AsDouble asDouble(ActivityAddress address) {
    return new AsDouble(client, address);
  }

  /**
   * The activity {@code Old} of a callback token.
   */
  @Deprecated
  public Old old(String token) {
    return new Old(client, client.openToken(token));
  }

  /**
   * The activity {@code Old} at an address.
   */
  @Deprecated
  public Old old(ActivityAddress address) {
    return new Old(client, address);
  }

  /**
   * The activity {@code NotPolled} of a callback token.
   */
  public NotPolled notPolled(String token) {
    return new NotPolled(client, client.openToken(token));
  }

  /**
   * The activity {@code NotPolled} at an address.
   */
  public NotPolled notPolled(ActivityAddress address) {
    return new NotPolled(client, address);
  }

  /**
   * A parked activity {@code Charge}. Thread-safe.
   */
  public static final class Charge extends ResultHandle<String> {
    Charge(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Charge", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(PaymentFailure failure) {
      failDeclared(PaymentActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(PaymentFailure failure) {
      return tryFailDeclared(PaymentActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(PaymentFailure failure) {
      return failDeclaredAsync(PaymentActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code Settle}. Thread-safe.
   */
  public static final class Settle extends VoidHandle {
    Settle(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Settle", Attempts.ANY);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code Refund}. Thread-safe.
   */
  public static final class Refund extends VoidHandle {
    Refund(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Refund", Attempts.ANY);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code Balances}. Thread-safe.
   */
  public static final class Balances extends ResultHandle<Map<String, List<Long>>> {
    Balances(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Balances", Attempts.ANY);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code Find}. Thread-safe.
   */
  public static final class Find extends ResultHandle<Optional<String>> {
    Find(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Find", Attempts.ANY);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code Numbers}. Thread-safe.
   */
  public static final class Numbers extends ResultHandle<int[]> {
    Numbers(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Numbers", Attempts.ANY);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code IsPaid}. Thread-safe.
   */
  public static final class IsPaid extends AsyncActivityHandle {
    IsPaid(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "IsPaid", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(boolean result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(boolean result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(boolean result) {
      return completeWithAsync(result);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code AsByte}. Thread-safe.
   */
  public static final class AsByte extends AsyncActivityHandle {
    AsByte(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsByte", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(byte result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(byte result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(byte result) {
      return completeWithAsync(result);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code AsShort}. Thread-safe.
   */
  public static final class AsShort extends AsyncActivityHandle {
    AsShort(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsShort", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(short result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(short result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(short result) {
      return completeWithAsync(result);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code AsInt}. Thread-safe.
   */
  public static final class AsInt extends AsyncActivityHandle {
    AsInt(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsInt", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(int result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(int result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(int result) {
      return completeWithAsync(result);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code AsLong}. Thread-safe.
   */
  public static final class AsLong extends AsyncActivityHandle {
    AsLong(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsLong", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(long result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(long result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(long result) {
      return completeWithAsync(result);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code AsChar}. Thread-safe.
   */
  public static final class AsChar extends AsyncActivityHandle {
    AsChar(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsChar", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(char result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(char result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(char result) {
      return completeWithAsync(result);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code AsFloat}. Thread-safe.
   */
  public static final class AsFloat extends AsyncActivityHandle {
    AsFloat(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsFloat", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(float result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(float result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(float result) {
      return completeWithAsync(result);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code AsDouble}. Thread-safe.
   */
  public static final class AsDouble extends AsyncActivityHandle {
    AsDouble(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "AsDouble", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(double result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(double result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(double result) {
      return completeWithAsync(result);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code Old}. Thread-safe.
   */
  @Deprecated
  public static final class Old extends ResultHandle<String> {
    Old(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Old", Attempts.ANY);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code NotPolled}. Thread-safe.
   */
  public static final class NotPolled extends ResultHandle<String> {
    NotPolled(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "NotPolled", Attempts.ANY);
    }
  }
}
