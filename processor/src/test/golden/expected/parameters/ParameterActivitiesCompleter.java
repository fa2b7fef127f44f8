package parameters;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
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
  public static final class None extends ResultHandle<String> {
    None(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "None", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code One}. Thread-safe.
   */
  public static final class One extends ResultHandle<String> {
    One(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "One", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Many}. Thread-safe.
   */
  public static final class Many extends ResultHandle<String> {
    Many(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Many", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Primitives}. Thread-safe.
   */
  public static final class Primitives extends ResultHandle<String> {
    Primitives(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Primitives", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Arrays}. Thread-safe.
   */
  public static final class Arrays extends ResultHandle<String> {
    Arrays(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Arrays", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Varargs}. Thread-safe.
   */
  public static final class Varargs extends ResultHandle<String> {
    Varargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Varargs", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code PrimitiveVarargs}. Thread-safe.
   */
  public static final class PrimitiveVarargs extends ResultHandle<String> {
    PrimitiveVarargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveVarargs", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code ArrayVarargs}. Thread-safe.
   */
  public static final class ArrayVarargs extends ResultHandle<String> {
    ArrayVarargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "ArrayVarargs", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code GenericVarargs}. Thread-safe.
   */
  public static final class GenericVarargs extends ResultHandle<String> {
    GenericVarargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "GenericVarargs", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Generics}. Thread-safe.
   */
  public static final class Generics extends ResultHandle<String> {
    Generics(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Generics", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Raw}. Thread-safe.
   */
  public static final class Raw extends ResultHandle<String> {
    Raw(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Raw", Attempts.ANY);
    }
  }
}
