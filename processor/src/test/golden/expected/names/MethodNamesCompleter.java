package names;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.PrimitiveHandle;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link MethodNames}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class MethodNamesCompleter {
  private final AsyncActivityClient client;

  private MethodNamesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static MethodNamesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static MethodNamesCompleter create(AsyncActivityClient client) {
    return new MethodNamesCompleter(client);
  }

  /** Returns a handle for the parked {@code Named_Create} activity that the token identifies. */
  public Create create(String token) {
    return new Create(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Create} activity at an address. */
  public Create create(ActivityAddress address) {
    return new Create(client, address);
  }

  /** Finds the {@code Named_Create} activities that are pending. */
  public ParkedActivities<Create> create() {
    return client.parked("Named_Create", address -> new Create(client, address));
  }

  /** Returns a handle for the parked {@code Named_Complete} activity that the token identifies. */
  public Complete complete(String token) {
    return new Complete(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Complete} activity at an address. */
  public Complete complete(ActivityAddress address) {
    return new Complete(client, address);
  }

  /** Finds the {@code Named_Complete} activities that are pending. */
  public ParkedActivities<Complete> complete() {
    return client.parked("Named_Complete", address -> new Complete(client, address));
  }

  /** Returns a handle for the parked {@code Named_Fail} activity that the token identifies. */
  public Fail fail(String token) {
    return new Fail(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Fail} activity at an address. */
  public Fail fail(ActivityAddress address) {
    return new Fail(client, address);
  }

  /** Finds the {@code Named_Fail} activities that are pending. */
  public ParkedActivities<Fail> fail() {
    return client.parked("Named_Fail", address -> new Fail(client, address));
  }

  /**
   * Returns a handle for the parked {@code Named_Heartbeat} activity that the token identifies.
   */
  public Heartbeat heartbeat(String token) {
    return new Heartbeat(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Heartbeat} activity at an address. */
  public Heartbeat heartbeat(ActivityAddress address) {
    return new Heartbeat(client, address);
  }

  /** Finds the {@code Named_Heartbeat} activities that are pending. */
  public ParkedActivities<Heartbeat> heartbeat() {
    return client.parked("Named_Heartbeat", address -> new Heartbeat(client, address));
  }

  /** Returns a handle for the parked {@code Named_Token} activity that the token identifies. */
  public Token token(String token) {
    return new Token(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Token} activity at an address. */
  public Token token(ActivityAddress address) {
    return new Token(client, address);
  }

  /** Finds the {@code Named_Token} activities that are pending. */
  public ParkedActivities<Token> token() {
    return client.parked("Named_Token", address -> new Token(client, address));
  }

  /** Returns a handle for the parked {@code Named_Address} activity that the token identifies. */
  public Address address(String token) {
    return new Address(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Address} activity at an address. */
  public Address address(ActivityAddress address) {
    return new Address(client, address);
  }

  /** Finds the {@code Named_Address} activities that are pending. */
  public ParkedActivities<Address> address() {
    return client.parked("Named_Address", address -> new Address(client, address));
  }

  /** Returns a handle for the parked {@code Named_Client} activity that the token identifies. */
  public Client client(String token) {
    return new Client(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Client} activity at an address. */
  public Client client(ActivityAddress address) {
    return new Client(client, address);
  }

  /** Finds the {@code Named_Client} activities that are pending. */
  public ParkedActivities<Client> client() {
    return client.parked("Named_Client", address -> new Client(client, address));
  }

  /** Returns a handle for the parked {@code Named_Parking} activity that the token identifies. */
  public Parking parking(String token) {
    return new Parking(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Parking} activity at an address. */
  public Parking parking(ActivityAddress address) {
    return new Parking(client, address);
  }

  /** Finds the {@code Named_Parking} activities that are pending. */
  public ParkedActivities<Parking> parking() {
    return client.parked("Named_Parking", address -> new Parking(client, address));
  }

  /** Returns a handle for the parked {@code Named_Pending} activity that the token identifies. */
  public Pending pending(String token) {
    return new Pending(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Pending} activity at an address. */
  public Pending pending(ActivityAddress address) {
    return new Pending(client, address);
  }

  /** Finds the {@code Named_Pending} activities that are pending. */
  public ParkedActivities<Pending> pending() {
    return client.parked("Named_Pending", address -> new Pending(client, address));
  }

  /**
   * Returns a handle for the parked {@code Named_ToApplicationFailure} activity that the token identifies.
   */
  public ToApplicationFailure toApplicationFailure(String token) {
    return new ToApplicationFailure(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_ToApplicationFailure} activity at an address. */
  public ToApplicationFailure toApplicationFailure(ActivityAddress address) {
    return new ToApplicationFailure(client, address);
  }

  /** Finds the {@code Named_ToApplicationFailure} activities that are pending. */
  public ParkedActivities<ToApplicationFailure> toApplicationFailure() {
    return client.parked("Named_ToApplicationFailure",
        address -> new ToApplicationFailure(client, address));
  }

  /** Returns a handle for the parked {@code Named_ToString} activity that the token identifies. */
  public ToString toString(String token) {
    return new ToString(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_ToString} activity at an address. */
  public ToString toString(ActivityAddress address) {
    return new ToString(client, address);
  }

  /** Returns a handle for the parked {@code Named_Equals} activity that the token identifies. */
  public Equals equals(String token) {
    return new Equals(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Equals} activity at an address. */
  public Equals equals(ActivityAddress address) {
    return new Equals(client, address);
  }

  /** Finds the {@code Named_Equals} activities that are pending. */
  public ParkedActivities<Equals> equals() {
    return client.parked("Named_Equals", address -> new Equals(client, address));
  }

  /** Returns a handle for the parked {@code Named_HashCode} activity that the token identifies. */
  public HashCode hashCode(String token) {
    return new HashCode(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_HashCode} activity at an address. */
  public HashCode hashCode(ActivityAddress address) {
    return new HashCode(client, address);
  }

  /** Returns a handle for the parked {@code Named_GetClass} activity that the token identifies. */
  public GetClass getClass(String token) {
    return new GetClass(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_GetClass} activity at an address. */
  public GetClass getClass(ActivityAddress address) {
    return new GetClass(client, address);
  }

  /** Returns a handle for the parked {@code Named_Clone} activity that the token identifies. */
  public Clone clone(String token) {
    return new Clone(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Clone} activity at an address. */
  public Clone clone(ActivityAddress address) {
    return new Clone(client, address);
  }

  /** Returns a handle for the parked {@code Named_Notify} activity that the token identifies. */
  public Notify notify(String token) {
    return new Notify(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Notify} activity at an address. */
  public Notify notify(ActivityAddress address) {
    return new Notify(client, address);
  }

  /** Returns a handle for the parked {@code Named_Wait} activity that the token identifies. */
  public Wait wait(String token) {
    return new Wait(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Wait} activity at an address. */
  public Wait wait(ActivityAddress address) {
    return new Wait(client, address);
  }

  /** Returns a handle for the parked {@code Named_Record} activity that the token identifies. */
  public Record record(String token) {
    return new Record(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Record} activity at an address. */
  public Record record(ActivityAddress address) {
    return new Record(client, address);
  }

  /** Finds the {@code Named_Record} activities that are pending. */
  public ParkedActivities<Record> record() {
    return client.parked("Named_Record", address -> new Record(client, address));
  }

  /** Returns a handle for the parked {@code Named_Yield} activity that the token identifies. */
  public Yield yield(String token) {
    return new Yield(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Yield} activity at an address. */
  public Yield yield(ActivityAddress address) {
    return new Yield(client, address);
  }

  /** Finds the {@code Named_Yield} activities that are pending. */
  public ParkedActivities<Yield> yield() {
    return client.parked("Named_Yield", address -> new Yield(client, address));
  }

  /** Returns a handle for the parked {@code Named_Var} activity that the token identifies. */
  public Var var(String token) {
    return new Var(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Var} activity at an address. */
  public Var var(ActivityAddress address) {
    return new Var(client, address);
  }

  /** Finds the {@code Named_Var} activities that are pending. */
  public ParkedActivities<Var> var() {
    return client.parked("Named_Var", address -> new Var(client, address));
  }

  /** Returns a handle for the parked {@code Named_Sealed} activity that the token identifies. */
  public Sealed sealed(String token) {
    return new Sealed(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Sealed} activity at an address. */
  public Sealed sealed(ActivityAddress address) {
    return new Sealed(client, address);
  }

  /** Finds the {@code Named_Sealed} activities that are pending. */
  public ParkedActivities<Sealed> sealed() {
    return client.parked("Named_Sealed", address -> new Sealed(client, address));
  }

  /** Returns a handle for the parked {@code Named_Permits} activity that the token identifies. */
  public Permits permits(String token) {
    return new Permits(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Permits} activity at an address. */
  public Permits permits(ActivityAddress address) {
    return new Permits(client, address);
  }

  /** Finds the {@code Named_Permits} activities that are pending. */
  public ParkedActivities<Permits> permits() {
    return client.parked("Named_Permits", address -> new Permits(client, address));
  }

  /** Returns a handle for the parked {@code Named_Module} activity that the token identifies. */
  public Module module(String token) {
    return new Module(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Module} activity at an address. */
  public Module module(ActivityAddress address) {
    return new Module(client, address);
  }

  /** Finds the {@code Named_Module} activities that are pending. */
  public ParkedActivities<Module> module() {
    return client.parked("Named_Module", address -> new Module(client, address));
  }

  /** Returns a handle for the parked {@code Named_When} activity that the token identifies. */
  public When when(String token) {
    return new When(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_When} activity at an address. */
  public When when(ActivityAddress address) {
    return new When(client, address);
  }

  /** Finds the {@code Named_When} activities that are pending. */
  public ParkedActivities<When> when() {
    return client.parked("Named_When", address -> new When(client, address));
  }

  /** Returns a handle for the parked {@code Named_$} activity that the token identifies. */
  public $ $(String token) {
    return new $(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_$} activity at an address. */
  public $ $(ActivityAddress address) {
    return new $(client, address);
  }

  /** Finds the {@code Named_$} activities that are pending. */
  public ParkedActivities<$> $() {
    return client.parked("Named_$", address -> new $(client, address));
  }

  /**
   * Returns a handle for the parked {@code Named__underscore} activity that the token identifies.
   */
  public _underscore _underscore(String token) {
    return new _underscore(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named__underscore} activity at an address. */
  public _underscore _underscore(ActivityAddress address) {
    return new _underscore(client, address);
  }

  /** Finds the {@code Named__underscore} activities that are pending. */
  public ParkedActivities<_underscore> _underscore() {
    return client.parked("Named__underscore", address -> new _underscore(client, address));
  }

  /** Returns a handle for the parked {@code Named_SSharp} activity that the token identifies. */
  public SSharp \u00dfharp(String token) {
    return new SSharp(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_SSharp} activity at an address. */
  public SSharp \u00dfharp(ActivityAddress address) {
    return new SSharp(client, address);
  }

  /** Finds the {@code Named_SSharp} activities that are pending. */
  public ParkedActivities<SSharp> \u00dfharp() {
    return client.parked("Named_SSharp", address -> new SSharp(client, address));
  }

  /** Returns a handle for the parked {@code Named_Issue} activity that the token identifies. */
  public Issue issue(String token) {
    return new Issue(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Named_Issue} activity at an address. */
  public Issue issue(ActivityAddress address) {
    return new Issue(client, address);
  }

  /** Finds the {@code Named_Issue} activities that are pending. */
  public ParkedActivities<Issue> issue() {
    return client.parked("Named_Issue", address -> new Issue(client, address));
  }

  /** A parked {@code Named_Create} activity. Thread-safe. */
  public static final class Create extends ResultHandle<String>
      implements FailureHandle<NameFailure> {
    Create(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Create", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(NameFailure failure) {
      return MethodNamesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Named_Complete} activity. Thread-safe. */
  public static final class Complete extends ResultHandle<String>
      implements FailureHandle<NameFailure> {
    Complete(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Complete", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(NameFailure failure) {
      return MethodNamesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Named_Fail} activity. Thread-safe. */
  public static final class Fail extends ResultHandle<String>
      implements FailureHandle<NameFailure> {
    Fail(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Fail", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(NameFailure failure) {
      return MethodNamesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Named_Heartbeat} activity. Thread-safe. */
  public static final class Heartbeat extends ResultHandle<String> {
    Heartbeat(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Heartbeat", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Token} activity. Thread-safe. */
  public static final class Token extends ResultHandle<String> {
    Token(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Token", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Address} activity. Thread-safe. */
  public static final class Address extends ResultHandle<String> {
    Address(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Address", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Client} activity. Thread-safe. */
  public static final class Client extends ResultHandle<String> {
    Client(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Client", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Parking} activity. Thread-safe. */
  public static final class Parking extends ResultHandle<String> {
    Parking(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Parking", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Pending} activity. Thread-safe. */
  public static final class Pending extends ResultHandle<String> {
    Pending(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Pending", Attempts.ANY);
    }
  }

  /** A parked {@code Named_ToApplicationFailure} activity. Thread-safe. */
  public static final class ToApplicationFailure extends ResultHandle<String>
      implements FailureHandle<NameFailure> {
    ToApplicationFailure(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_ToApplicationFailure", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(NameFailure failure) {
      return MethodNamesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Named_ToString} activity. Thread-safe. */
  public static final class ToString extends ResultHandle<String> {
    ToString(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_ToString", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Equals} activity. Thread-safe. */
  public static final class Equals extends PrimitiveHandle.OfBoolean {
    Equals(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Equals", Attempts.ANY);
    }
  }

  /** A parked {@code Named_HashCode} activity. Thread-safe. */
  public static final class HashCode extends PrimitiveHandle.OfInt {
    HashCode(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_HashCode", Attempts.ANY);
    }
  }

  /** A parked {@code Named_GetClass} activity. Thread-safe. */
  public static final class GetClass extends ResultHandle<String> {
    GetClass(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_GetClass", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Clone} activity. Thread-safe. */
  public static final class Clone extends ResultHandle<String> {
    Clone(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Clone", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Notify} activity. Thread-safe. */
  public static final class Notify extends ResultHandle<String> {
    Notify(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Notify", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Wait} activity. Thread-safe. */
  public static final class Wait extends ResultHandle<String> {
    Wait(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Wait", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Record} activity. Thread-safe. */
  public static final class Record extends ResultHandle<String>
      implements FailureHandle<NameFailure> {
    Record(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Record", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(NameFailure failure) {
      return MethodNamesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Named_Yield} activity. Thread-safe. */
  public static final class Yield extends ResultHandle<String>
      implements FailureHandle<NameFailure> {
    Yield(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Yield", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(NameFailure failure) {
      return MethodNamesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Named_Var} activity. Thread-safe. */
  public static final class Var extends ResultHandle<String> {
    Var(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Var", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Sealed} activity. Thread-safe. */
  public static final class Sealed extends ResultHandle<String> {
    Sealed(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Sealed", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Permits} activity. Thread-safe. */
  public static final class Permits extends ResultHandle<String> {
    Permits(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Permits", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Module} activity. Thread-safe. */
  public static final class Module extends ResultHandle<String> {
    Module(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Module", Attempts.ANY);
    }
  }

  /** A parked {@code Named_When} activity. Thread-safe. */
  public static final class When extends ResultHandle<String> {
    When(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_When", Attempts.ANY);
    }
  }

  /** A parked {@code Named_$} activity. Thread-safe. */
  public static final class $ extends ResultHandle<String> {
    $(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_$", Attempts.ANY);
    }
  }

  /** A parked {@code Named__underscore} activity. Thread-safe. */
  public static final class _underscore extends ResultHandle<String> {
    _underscore(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named__underscore", Attempts.ANY);
    }
  }

  /** A parked {@code Named_SSharp} activity. Thread-safe. */
  public static final class SSharp extends ResultHandle<String> {
    SSharp(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_SSharp", Attempts.ANY);
    }
  }

  /** A parked {@code Named_Issue} activity. Thread-safe. */
  public static final class Issue extends ResultHandle<String> {
    Issue(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Issue", Attempts.ANY);
    }
  }
}
