package nullness;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Finishes the parked activities of {@link TypeUse}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullMarked
public final class TypeUseCompleter {
  private final AsyncActivityClient client;

  private TypeUseCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static TypeUseCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static TypeUseCompleter create(AsyncActivityClient client) {
    return new TypeUseCompleter(client);
  }

  /**
   * The activity {@code TypeUse_Top} of a callback token.
   */
  public Top top(String token) {
    return new Top(client, client.openToken(token));
  }

  /**
   * The activity {@code TypeUse_Top} at an address.
   */
  public Top top(ActivityAddress address) {
    return new Top(client, address);
  }

  /**
   * The activity {@code TypeUse_Argument} of a callback token.
   */
  public Argument argument(String token) {
    return new Argument(client, client.openToken(token));
  }

  /**
   * The activity {@code TypeUse_Argument} at an address.
   */
  public Argument argument(ActivityAddress address) {
    return new Argument(client, address);
  }

  /**
   * The activity {@code TypeUse_Array} of a callback token.
   */
  public Array array(String token) {
    return new Array(client, client.openToken(token));
  }

  /**
   * The activity {@code TypeUse_Array} at an address.
   */
  public Array array(ActivityAddress address) {
    return new Array(client, address);
  }

  /**
   * The activity {@code TypeUse_Matrix} of a callback token.
   */
  public Matrix matrix(String token) {
    return new Matrix(client, client.openToken(token));
  }

  /**
   * The activity {@code TypeUse_Matrix} at an address.
   */
  public Matrix matrix(ActivityAddress address) {
    return new Matrix(client, address);
  }

  /**
   * The activity {@code TypeUse_Varargs} of a callback token.
   */
  public Varargs varargs(String token) {
    return new Varargs(client, client.openToken(token));
  }

  /**
   * The activity {@code TypeUse_Varargs} at an address.
   */
  public Varargs varargs(ActivityAddress address) {
    return new Varargs(client, address);
  }

  /**
   * The activity {@code TypeUse_WithValue} of a callback token.
   */
  public WithValue withValue(String token) {
    return new WithValue(client, client.openToken(token));
  }

  /**
   * The activity {@code TypeUse_WithValue} at an address.
   */
  public WithValue withValue(ActivityAddress address) {
    return new WithValue(client, address);
  }

  /**
   * The activity {@code TypeUse_Boxed} of a callback token.
   */
  public Boxed boxed(String token) {
    return new Boxed(client, client.openToken(token));
  }

  /**
   * The activity {@code TypeUse_Boxed} at an address.
   */
  public Boxed boxed(ActivityAddress address) {
    return new Boxed(client, address);
  }

  /**
   * A parked activity {@code TypeUse_Top}. Thread-safe.
   */
  public static final class Top extends AsyncActivityHandle {
    Top(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Top", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(@Nullable String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(@Nullable String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(@Nullable String result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code TypeUse_Argument}. Thread-safe.
   */
  public static final class Argument extends AsyncActivityHandle {
    Argument(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Argument", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(List<@Nullable String> result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(List<@Nullable String> result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(List<@Nullable String> result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code TypeUse_Array}. Thread-safe.
   */
  public static final class Array extends AsyncActivityHandle {
    Array(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Array", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(@Nullable String @Nullable [] result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(@Nullable String @Nullable [] result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(
        @Nullable String @Nullable [] result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code TypeUse_Matrix}. Thread-safe.
   */
  public static final class Matrix extends AsyncActivityHandle {
    Matrix(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Matrix", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(int @Nullable [][] result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(int @Nullable [][] result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(int @Nullable [][] result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code TypeUse_Varargs}. Thread-safe.
   */
  public static final class Varargs extends AsyncActivityHandle {
    Varargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Varargs", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete() {
      completeWith(null);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete() {
      return tryCompleteWith(null);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync() {
      return completeWithAsync(null);
    }
  }

  /**
   * A parked activity {@code TypeUse_WithValue}. Thread-safe.
   */
  public static final class WithValue extends AsyncActivityHandle {
    WithValue(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_WithValue", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete() {
      completeWith(null);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete() {
      return tryCompleteWith(null);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync() {
      return completeWithAsync(null);
    }
  }

  /**
   * A parked activity {@code TypeUse_Boxed}. Thread-safe.
   */
  public static final class Boxed extends AsyncActivityHandle {
    Boxed(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Boxed", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(@Nullable Integer result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(@Nullable Integer result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(@Nullable Integer result) {
      return completeWithAsync(result);
    }
  }
}
