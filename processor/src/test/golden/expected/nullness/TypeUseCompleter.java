package nullness;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Opens handles for the parked activities of {@link TypeUse}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullMarked
public final class TypeUseCompleter {
  private final AsyncActivityClient client;

  private TypeUseCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static TypeUseCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static TypeUseCompleter create(AsyncActivityClient client) {
    return new TypeUseCompleter(client);
  }

  /** Returns a handle for the parked {@code TypeUse_Top} activity that the token identifies. */
  public Top top(String token) {
    return new Top(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code TypeUse_Top} activity at an address. */
  public Top top(ActivityAddress address) {
    return new Top(client, address);
  }

  /** Finds the {@code TypeUse_Top} activities that are pending. */
  public ParkedActivities<Top> top() {
    return client.parked("TypeUse_Top", address -> new Top(client, address));
  }

  /**
   * Returns a handle for the parked {@code TypeUse_Argument} activity that the token identifies.
   */
  public Argument argument(String token) {
    return new Argument(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code TypeUse_Argument} activity at an address. */
  public Argument argument(ActivityAddress address) {
    return new Argument(client, address);
  }

  /** Finds the {@code TypeUse_Argument} activities that are pending. */
  public ParkedActivities<Argument> argument() {
    return client.parked("TypeUse_Argument", address -> new Argument(client, address));
  }

  /** Returns a handle for the parked {@code TypeUse_Array} activity that the token identifies. */
  public Array array(String token) {
    return new Array(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code TypeUse_Array} activity at an address. */
  public Array array(ActivityAddress address) {
    return new Array(client, address);
  }

  /** Finds the {@code TypeUse_Array} activities that are pending. */
  public ParkedActivities<Array> array() {
    return client.parked("TypeUse_Array", address -> new Array(client, address));
  }

  /** Returns a handle for the parked {@code TypeUse_Matrix} activity that the token identifies. */
  public Matrix matrix(String token) {
    return new Matrix(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code TypeUse_Matrix} activity at an address. */
  public Matrix matrix(ActivityAddress address) {
    return new Matrix(client, address);
  }

  /** Finds the {@code TypeUse_Matrix} activities that are pending. */
  public ParkedActivities<Matrix> matrix() {
    return client.parked("TypeUse_Matrix", address -> new Matrix(client, address));
  }

  /**
   * Returns a handle for the parked {@code TypeUse_Varargs} activity that the token identifies.
   */
  public Varargs varargs(String token) {
    return new Varargs(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code TypeUse_Varargs} activity at an address. */
  public Varargs varargs(ActivityAddress address) {
    return new Varargs(client, address);
  }

  /** Finds the {@code TypeUse_Varargs} activities that are pending. */
  public ParkedActivities<Varargs> varargs() {
    return client.parked("TypeUse_Varargs", address -> new Varargs(client, address));
  }

  /**
   * Returns a handle for the parked {@code TypeUse_WithValue} activity that the token identifies.
   */
  public WithValue withValue(String token) {
    return new WithValue(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code TypeUse_WithValue} activity at an address. */
  public WithValue withValue(ActivityAddress address) {
    return new WithValue(client, address);
  }

  /** Finds the {@code TypeUse_WithValue} activities that are pending. */
  public ParkedActivities<WithValue> withValue() {
    return client.parked("TypeUse_WithValue", address -> new WithValue(client, address));
  }

  /** Returns a handle for the parked {@code TypeUse_Boxed} activity that the token identifies. */
  public Boxed boxed(String token) {
    return new Boxed(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code TypeUse_Boxed} activity at an address. */
  public Boxed boxed(ActivityAddress address) {
    return new Boxed(client, address);
  }

  /** Finds the {@code TypeUse_Boxed} activities that are pending. */
  public ParkedActivities<Boxed> boxed() {
    return client.parked("TypeUse_Boxed", address -> new Boxed(client, address));
  }

  /** A parked {@code TypeUse_Top} activity. Thread-safe. */
  public static final class Top extends ResultHandle<@Nullable String> {
    Top(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Top", Attempts.ANY);
    }
  }

  /** A parked {@code TypeUse_Argument} activity. Thread-safe. */
  public static final class Argument extends ResultHandle<List<@Nullable String>> {
    Argument(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Argument", Attempts.ANY);
    }
  }

  /** A parked {@code TypeUse_Array} activity. Thread-safe. */
  public static final class Array extends ResultHandle<@Nullable String @Nullable []> {
    Array(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Array", Attempts.ANY);
    }
  }

  /** A parked {@code TypeUse_Matrix} activity. Thread-safe. */
  public static final class Matrix extends ResultHandle<int @Nullable [][]> {
    Matrix(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Matrix", Attempts.ANY);
    }
  }

  /** A parked {@code TypeUse_Varargs} activity. Thread-safe. */
  public static final class Varargs extends VoidHandle {
    Varargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Varargs", Attempts.ANY);
    }
  }

  /** A parked {@code TypeUse_WithValue} activity. Thread-safe. */
  public static final class WithValue extends VoidHandle {
    WithValue(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_WithValue", Attempts.ANY);
    }
  }

  /** A parked {@code TypeUse_Boxed} activity. Thread-safe. */
  public static final class Boxed extends ResultHandle<@Nullable Integer> {
    Boxed(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "TypeUse_Boxed", Attempts.ANY);
    }
  }
}
