package parameters;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link ParameterActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "rawtypes",
    "unchecked"
})
public final class ParameterActivitiesCompleter {
  private final AsyncActivityClient client;

  private ParameterActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static ParameterActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static ParameterActivitiesCompleter create(AsyncActivityClient client) {
    return new ParameterActivitiesCompleter(client);
  }

  /**
   * The activity {@code None} of a callback token.
   */
  public None none(String token) {
    return new None(client, client.openToken(token));
  }

  /**
   * The activity {@code None} at an address.
   */
  public None none(ActivityAddress address) {
    return new None(client, address);
  }

  /**
   * The activity {@code One} of a callback token.
   */
  public One one(String token) {
    return new One(client, client.openToken(token));
  }

  /**
   * The activity {@code One} at an address.
   */
  public One one(ActivityAddress address) {
    return new One(client, address);
  }

  /**
   * The activity {@code Many} of a callback token.
   */
  public Many many(String token) {
    return new Many(client, client.openToken(token));
  }

  /**
   * The activity {@code Many} at an address.
   */
  public Many many(ActivityAddress address) {
    return new Many(client, address);
  }

  /**
   * The activity {@code Primitives} of a callback token.
   */
  public Primitives primitives(String token) {
    return new Primitives(client, client.openToken(token));
  }

  /**
   * The activity {@code Primitives} at an address.
   */
  public Primitives primitives(ActivityAddress address) {
    return new Primitives(client, address);
  }

  /**
   * The activity {@code Arrays} of a callback token.
   */
  public Arrays arrays(String token) {
    return new Arrays(client, client.openToken(token));
  }

  /**
   * The activity {@code Arrays} at an address.
   */
  public Arrays arrays(ActivityAddress address) {
    return new Arrays(client, address);
  }

  /**
   * The activity {@code Varargs} of a callback token.
   */
  public Varargs varargs(String token) {
    return new Varargs(client, client.openToken(token));
  }

  /**
   * The activity {@code Varargs} at an address.
   */
  public Varargs varargs(ActivityAddress address) {
    return new Varargs(client, address);
  }

  /**
   * The activity {@code PrimitiveVarargs} of a callback token.
   */
  public PrimitiveVarargs primitiveVarargs(String token) {
    return new PrimitiveVarargs(client, client.openToken(token));
  }

  /**
   * The activity {@code PrimitiveVarargs} at an address.
   */
  public PrimitiveVarargs primitiveVarargs(ActivityAddress address) {
    return new PrimitiveVarargs(client, address);
  }

  /**
   * The activity {@code ArrayVarargs} of a callback token.
   */
  public ArrayVarargs arrayVarargs(String token) {
    return new ArrayVarargs(client, client.openToken(token));
  }

  /**
   * The activity {@code ArrayVarargs} at an address.
   */
  public ArrayVarargs arrayVarargs(ActivityAddress address) {
    return new ArrayVarargs(client, address);
  }

  /**
   * The activity {@code GenericVarargs} of a callback token.
   */
  public GenericVarargs genericVarargs(String token) {
    return new GenericVarargs(client, client.openToken(token));
  }

  /**
   * The activity {@code GenericVarargs} at an address.
   */
  public GenericVarargs genericVarargs(ActivityAddress address) {
    return new GenericVarargs(client, address);
  }

  /**
   * The activity {@code Generics} of a callback token.
   */
  public Generics generics(String token) {
    return new Generics(client, client.openToken(token));
  }

  /**
   * The activity {@code Generics} at an address.
   */
  public Generics generics(ActivityAddress address) {
    return new Generics(client, address);
  }

  /**
   * The activity {@code Raw} of a callback token.
   */
  public Raw raw(String token) {
    return new Raw(client, client.openToken(token));
  }

  /**
   * The activity {@code Raw} at an address.
   */
  public Raw raw(ActivityAddress address) {
    return new Raw(client, address);
  }

  /**
   * A parked activity {@code None}. Thread-safe.
   */
  public static final class None extends AsyncActivityHandle {
    None(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "None", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(String result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code One}. Thread-safe.
   */
  public static final class One extends AsyncActivityHandle {
    One(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "One", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(String result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code Many}. Thread-safe.
   */
  public static final class Many extends AsyncActivityHandle {
    Many(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Many", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(String result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code Primitives}. Thread-safe.
   */
  public static final class Primitives extends AsyncActivityHandle {
    Primitives(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Primitives", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(String result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code Arrays}. Thread-safe.
   */
  public static final class Arrays extends AsyncActivityHandle {
    Arrays(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Arrays", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(String result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code Varargs}. Thread-safe.
   */
  public static final class Varargs extends AsyncActivityHandle {
    Varargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Varargs", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(String result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code PrimitiveVarargs}. Thread-safe.
   */
  public static final class PrimitiveVarargs extends AsyncActivityHandle {
    PrimitiveVarargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveVarargs", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(String result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code ArrayVarargs}. Thread-safe.
   */
  public static final class ArrayVarargs extends AsyncActivityHandle {
    ArrayVarargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "ArrayVarargs", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(String result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code GenericVarargs}. Thread-safe.
   */
  public static final class GenericVarargs extends AsyncActivityHandle {
    GenericVarargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "GenericVarargs", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(String result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code Generics}. Thread-safe.
   */
  public static final class Generics extends AsyncActivityHandle {
    Generics(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Generics", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(String result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code Raw}. Thread-safe.
   */
  public static final class Raw extends AsyncActivityHandle {
    Raw(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Raw", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(String result) {
      return completeWithAsync(result);
    }
  }
}
