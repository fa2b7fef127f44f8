package nullness;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.List;
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
  public static final class Top extends ResultHandle<@Nullable String> {
    Top(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Top", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code TypeUse_Argument}. Thread-safe.
   */
  public static final class Argument extends ResultHandle<List<@Nullable String>> {
    Argument(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Argument", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code TypeUse_Array}. Thread-safe.
   */
  public static final class Array extends ResultHandle<@Nullable String @Nullable []> {
    Array(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Array", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code TypeUse_Matrix}. Thread-safe.
   */
  public static final class Matrix extends ResultHandle<int @Nullable [][]> {
    Matrix(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Matrix", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code TypeUse_Varargs}. Thread-safe.
   */
  public static final class Varargs extends VoidHandle {
    Varargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Varargs", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code TypeUse_WithValue}. Thread-safe.
   */
  public static final class WithValue extends VoidHandle {
    WithValue(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_WithValue", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code TypeUse_Boxed}. Thread-safe.
   */
  public static final class Boxed extends ResultHandle<@Nullable Integer> {
    Boxed(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Boxed", Attempts.ANY);
    }
  }
}
