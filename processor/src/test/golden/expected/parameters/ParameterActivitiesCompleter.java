package parameters;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link ParameterActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("rawtypes")
public final class ParameterActivitiesCompleter {
  private final AsyncActivityClient client;

  private ParameterActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static ParameterActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static ParameterActivitiesCompleter create(AsyncActivityClient client) {
    return new ParameterActivitiesCompleter(client);
  }

  /** Returns a handle for the parked {@code None} activity that the token identifies. */
  public None none(String token) {
    return new None(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code None} activity at an address. */
  public None none(ActivityAddress address) {
    return new None(client, address);
  }

  /** Finds the {@code None} activities that are pending. */
  public ParkedActivities<None> none() {
    return client.parked("None", address -> new None(client, address));
  }

  /** Returns a handle for the parked {@code One} activity that the token identifies. */
  public One one(String token) {
    return new One(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code One} activity at an address. */
  public One one(ActivityAddress address) {
    return new One(client, address);
  }

  /** Finds the {@code One} activities that are pending. */
  public ParkedActivities<One> one() {
    return client.parked("One", address -> new One(client, address));
  }

  /** Returns a handle for the parked {@code Many} activity that the token identifies. */
  public Many many(String token) {
    return new Many(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Many} activity at an address. */
  public Many many(ActivityAddress address) {
    return new Many(client, address);
  }

  /** Finds the {@code Many} activities that are pending. */
  public ParkedActivities<Many> many() {
    return client.parked("Many", address -> new Many(client, address));
  }

  /** Returns a handle for the parked {@code Primitives} activity that the token identifies. */
  public Primitives primitives(String token) {
    return new Primitives(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Primitives} activity at an address. */
  public Primitives primitives(ActivityAddress address) {
    return new Primitives(client, address);
  }

  /** Finds the {@code Primitives} activities that are pending. */
  public ParkedActivities<Primitives> primitives() {
    return client.parked("Primitives", address -> new Primitives(client, address));
  }

  /** Returns a handle for the parked {@code Arrays} activity that the token identifies. */
  public Arrays arrays(String token) {
    return new Arrays(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Arrays} activity at an address. */
  public Arrays arrays(ActivityAddress address) {
    return new Arrays(client, address);
  }

  /** Finds the {@code Arrays} activities that are pending. */
  public ParkedActivities<Arrays> arrays() {
    return client.parked("Arrays", address -> new Arrays(client, address));
  }

  /** Returns a handle for the parked {@code Varargs} activity that the token identifies. */
  public Varargs varargs(String token) {
    return new Varargs(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Varargs} activity at an address. */
  public Varargs varargs(ActivityAddress address) {
    return new Varargs(client, address);
  }

  /** Finds the {@code Varargs} activities that are pending. */
  public ParkedActivities<Varargs> varargs() {
    return client.parked("Varargs", address -> new Varargs(client, address));
  }

  /**
   * Returns a handle for the parked {@code PrimitiveVarargs} activity that the token identifies.
   */
  public PrimitiveVarargs primitiveVarargs(String token) {
    return new PrimitiveVarargs(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code PrimitiveVarargs} activity at an address. */
  public PrimitiveVarargs primitiveVarargs(ActivityAddress address) {
    return new PrimitiveVarargs(client, address);
  }

  /** Finds the {@code PrimitiveVarargs} activities that are pending. */
  public ParkedActivities<PrimitiveVarargs> primitiveVarargs() {
    return client.parked("PrimitiveVarargs", address -> new PrimitiveVarargs(client, address));
  }

  /** Returns a handle for the parked {@code ArrayVarargs} activity that the token identifies. */
  public ArrayVarargs arrayVarargs(String token) {
    return new ArrayVarargs(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code ArrayVarargs} activity at an address. */
  public ArrayVarargs arrayVarargs(ActivityAddress address) {
    return new ArrayVarargs(client, address);
  }

  /** Finds the {@code ArrayVarargs} activities that are pending. */
  public ParkedActivities<ArrayVarargs> arrayVarargs() {
    return client.parked("ArrayVarargs", address -> new ArrayVarargs(client, address));
  }

  /** Returns a handle for the parked {@code GenericVarargs} activity that the token identifies. */
  public GenericVarargs genericVarargs(String token) {
    return new GenericVarargs(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code GenericVarargs} activity at an address. */
  public GenericVarargs genericVarargs(ActivityAddress address) {
    return new GenericVarargs(client, address);
  }

  /** Finds the {@code GenericVarargs} activities that are pending. */
  public ParkedActivities<GenericVarargs> genericVarargs() {
    return client.parked("GenericVarargs", address -> new GenericVarargs(client, address));
  }

  /** Returns a handle for the parked {@code Generics} activity that the token identifies. */
  public Generics generics(String token) {
    return new Generics(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Generics} activity at an address. */
  public Generics generics(ActivityAddress address) {
    return new Generics(client, address);
  }

  /** Finds the {@code Generics} activities that are pending. */
  public ParkedActivities<Generics> generics() {
    return client.parked("Generics", address -> new Generics(client, address));
  }

  /** Returns a handle for the parked {@code Raw} activity that the token identifies. */
  public Raw raw(String token) {
    return new Raw(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Raw} activity at an address. */
  public Raw raw(ActivityAddress address) {
    return new Raw(client, address);
  }

  /** Finds the {@code Raw} activities that are pending. */
  public ParkedActivities<Raw> raw() {
    return client.parked("Raw", address -> new Raw(client, address));
  }

  /** A parked {@code None} activity. Thread-safe. */
  public static final class None extends ResultHandle<String> {
    None(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "None", Attempts.ANY);
    }
  }

  /** A parked {@code One} activity. Thread-safe. */
  public static final class One extends ResultHandle<String> {
    One(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "One", Attempts.ANY);
    }
  }

  /** A parked {@code Many} activity. Thread-safe. */
  public static final class Many extends ResultHandle<String> {
    Many(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Many", Attempts.ANY);
    }
  }

  /** A parked {@code Primitives} activity. Thread-safe. */
  public static final class Primitives extends ResultHandle<String> {
    Primitives(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Primitives", Attempts.ANY);
    }
  }

  /** A parked {@code Arrays} activity. Thread-safe. */
  public static final class Arrays extends ResultHandle<String> {
    Arrays(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Arrays", Attempts.ANY);
    }
  }

  /** A parked {@code Varargs} activity. Thread-safe. */
  public static final class Varargs extends ResultHandle<String> {
    Varargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Varargs", Attempts.ANY);
    }
  }

  /** A parked {@code PrimitiveVarargs} activity. Thread-safe. */
  public static final class PrimitiveVarargs extends ResultHandle<String> {
    PrimitiveVarargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "PrimitiveVarargs", Attempts.ANY);
    }
  }

  /** A parked {@code ArrayVarargs} activity. Thread-safe. */
  public static final class ArrayVarargs extends ResultHandle<String> {
    ArrayVarargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "ArrayVarargs", Attempts.ANY);
    }
  }

  /** A parked {@code GenericVarargs} activity. Thread-safe. */
  public static final class GenericVarargs extends ResultHandle<String> {
    GenericVarargs(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "GenericVarargs", Attempts.ANY);
    }
  }

  /** A parked {@code Generics} activity. Thread-safe. */
  public static final class Generics extends ResultHandle<String> {
    Generics(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Generics", Attempts.ANY);
    }
  }

  /** A parked {@code Raw} activity. Thread-safe. */
  public static final class Raw extends ResultHandle<String> {
    Raw(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Raw", Attempts.ANY);
    }
  }
}
