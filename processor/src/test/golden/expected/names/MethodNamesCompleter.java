package names;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link MethodNames}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class MethodNamesCompleter {
  private final AsyncActivityClient client;

  private MethodNamesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static MethodNamesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static MethodNamesCompleter create(AsyncActivityClient client) {
    return new MethodNamesCompleter(client);
  }

  /**
   * The activity {@code Named_Create} of a callback token.
   */
  public Create create(String token) {
    return new Create(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Create} at an address.
   */
  public Create create(ActivityAddress address) {
    return new Create(client, address);
  }

  /**
   * The activity {@code Named_Complete} of a callback token.
   */
  public Complete complete(String token) {
    return new Complete(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Complete} at an address.
   */
  public Complete complete(ActivityAddress address) {
    return new Complete(client, address);
  }

  /**
   * The activity {@code Named_Fail} of a callback token.
   */
  public Fail fail(String token) {
    return new Fail(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Fail} at an address.
   */
  public Fail fail(ActivityAddress address) {
    return new Fail(client, address);
  }

  /**
   * The activity {@code Named_Heartbeat} of a callback token.
   */
  public Heartbeat heartbeat(String token) {
    return new Heartbeat(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Heartbeat} at an address.
   */
  public Heartbeat heartbeat(ActivityAddress address) {
    return new Heartbeat(client, address);
  }

  /**
   * The activity {@code Named_Token} of a callback token.
   */
  public Token token(String token) {
    return new Token(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Token} at an address.
   */
  public Token token(ActivityAddress address) {
    return new Token(client, address);
  }

  /**
   * The activity {@code Named_Address} of a callback token.
   */
  public Address address(String token) {
    return new Address(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Address} at an address.
   */
  public Address address(ActivityAddress address) {
    return new Address(client, address);
  }

  /**
   * The activity {@code Named_Client} of a callback token.
   */
  public Client client(String token) {
    return new Client(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Client} at an address.
   */
  public Client client(ActivityAddress address) {
    return new Client(client, address);
  }

  /**
   * The activity {@code Named_Parking} of a callback token.
   */
  public Parking parking(String token) {
    return new Parking(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Parking} at an address.
   */
  public Parking parking(ActivityAddress address) {
    return new Parking(client, address);
  }

  /**
   * The activity {@code Named_Pending} of a callback token.
   */
  public Pending pending(String token) {
    return new Pending(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Pending} at an address.
   */
  public Pending pending(ActivityAddress address) {
    return new Pending(client, address);
  }

  /**
   * The activity {@code Named_ToApplicationFailure} of a callback token.
   */
  public ToApplicationFailure toApplicationFailure(String token) {
    return new ToApplicationFailure(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_ToApplicationFailure} at an address.
   */
  public ToApplicationFailure toApplicationFailure(ActivityAddress address) {
    return new ToApplicationFailure(client, address);
  }

  /**
   * The activity {@code Named_ToString} of a callback token.
   */
  public ToString toString(String token) {
    return new ToString(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_ToString} at an address.
   */
  public ToString toString(ActivityAddress address) {
    return new ToString(client, address);
  }

  /**
   * The activity {@code Named_Equals} of a callback token.
   */
  public Equals equals(String token) {
    return new Equals(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Equals} at an address.
   */
  public Equals equals(ActivityAddress address) {
    return new Equals(client, address);
  }

  /**
   * The activity {@code Named_HashCode} of a callback token.
   */
  public HashCode hashCode(String token) {
    return new HashCode(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_HashCode} at an address.
   */
  public HashCode hashCode(ActivityAddress address) {
    return new HashCode(client, address);
  }

  /**
   * The activity {@code Named_GetClass} of a callback token.
   */
  public GetClass getClass(String token) {
    return new GetClass(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_GetClass} at an address.
   */
  public GetClass getClass(ActivityAddress address) {
    return new GetClass(client, address);
  }

  /**
   * The activity {@code Named_Clone} of a callback token.
   */
  public Clone clone(String token) {
    return new Clone(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Clone} at an address.
   */
  public Clone clone(ActivityAddress address) {
    return new Clone(client, address);
  }

  /**
   * The activity {@code Named_Notify} of a callback token.
   */
  public Notify notify(String token) {
    return new Notify(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Notify} at an address.
   */
  public Notify notify(ActivityAddress address) {
    return new Notify(client, address);
  }

  /**
   * The activity {@code Named_Wait} of a callback token.
   */
  public Wait wait(String token) {
    return new Wait(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Wait} at an address.
   */
  public Wait wait(ActivityAddress address) {
    return new Wait(client, address);
  }

  /**
   * The activity {@code Named_Record} of a callback token.
   */
  public Record record(String token) {
    return new Record(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Record} at an address.
   */
  public Record record(ActivityAddress address) {
    return new Record(client, address);
  }

  /**
   * The activity {@code Named_Yield} of a callback token.
   */
  public Yield yield(String token) {
    return new Yield(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Yield} at an address.
   */
  public Yield yield(ActivityAddress address) {
    return new Yield(client, address);
  }

  /**
   * The activity {@code Named_Var} of a callback token.
   */
  public Var var(String token) {
    return new Var(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Var} at an address.
   */
  public Var var(ActivityAddress address) {
    return new Var(client, address);
  }

  /**
   * The activity {@code Named_Sealed} of a callback token.
   */
  public Sealed sealed(String token) {
    return new Sealed(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Sealed} at an address.
   */
  public Sealed sealed(ActivityAddress address) {
    return new Sealed(client, address);
  }

  /**
   * The activity {@code Named_Permits} of a callback token.
   */
  public Permits permits(String token) {
    return new Permits(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Permits} at an address.
   */
  public Permits permits(ActivityAddress address) {
    return new Permits(client, address);
  }

  /**
   * The activity {@code Named_Module} of a callback token.
   */
  public Module module(String token) {
    return new Module(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Module} at an address.
   */
  public Module module(ActivityAddress address) {
    return new Module(client, address);
  }

  /**
   * The activity {@code Named_When} of a callback token.
   */
  public When when(String token) {
    return new When(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_When} at an address.
   */
  public When when(ActivityAddress address) {
    return new When(client, address);
  }

  /**
   * The activity {@code Named_$} of a callback token.
   */
  public $ $(String token) {
    return new $(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_$} at an address.
   */
  public $ $(ActivityAddress address) {
    return new $(client, address);
  }

  /**
   * The activity {@code Named__underscore} of a callback token.
   */
  public _underscore _underscore(String token) {
    return new _underscore(client, client.openToken(token));
  }

  /**
   * The activity {@code Named__underscore} at an address.
   */
  public _underscore _underscore(ActivityAddress address) {
    return new _underscore(client, address);
  }

  /**
   * The activity {@code Named_SSharp} of a callback token.
   */
  public SSharp ßharp(String token) {
    return new SSharp(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_SSharp} at an address.
   */
  public SSharp ßharp(ActivityAddress address) {
    return new SSharp(client, address);
  }

  /**
   * The activity {@code Named_Issue} of a callback token.
   */
  public Issue issue(String token) {
    return new Issue(client, client.openToken(token));
  }

  /**
   * The activity {@code Named_Issue} at an address.
   */
  public Issue issue(ActivityAddress address) {
    return new Issue(client, address);
  }

  /**
   * A parked activity {@code Named_Create}. Thread-safe.
   */
  public static final class Create extends ResultHandle<String> {
    Create(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Create", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(NameFailure failure) {
      failDeclared(MethodNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(NameFailure failure) {
      return tryFailDeclared(MethodNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(NameFailure failure) {
      return failDeclaredAsync(MethodNamesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Named_Complete}. Thread-safe.
   */
  public static final class Complete extends ResultHandle<String> {
    Complete(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Complete", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(NameFailure failure) {
      failDeclared(MethodNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(NameFailure failure) {
      return tryFailDeclared(MethodNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(NameFailure failure) {
      return failDeclaredAsync(MethodNamesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Named_Fail}. Thread-safe.
   */
  public static final class Fail extends ResultHandle<String> {
    Fail(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Fail", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(NameFailure failure) {
      failDeclared(MethodNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(NameFailure failure) {
      return tryFailDeclared(MethodNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(NameFailure failure) {
      return failDeclaredAsync(MethodNamesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Named_Heartbeat}. Thread-safe.
   */
  public static final class Heartbeat extends ResultHandle<String> {
    Heartbeat(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Heartbeat", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Token}. Thread-safe.
   */
  public static final class Token extends ResultHandle<String> {
    Token(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Token", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Address}. Thread-safe.
   */
  public static final class Address extends ResultHandle<String> {
    Address(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Address", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Client}. Thread-safe.
   */
  public static final class Client extends ResultHandle<String> {
    Client(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Client", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Parking}. Thread-safe.
   */
  public static final class Parking extends ResultHandle<String> {
    Parking(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Parking", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Pending}. Thread-safe.
   */
  public static final class Pending extends ResultHandle<String> {
    Pending(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Pending", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_ToApplicationFailure}. Thread-safe.
   */
  public static final class ToApplicationFailure extends ResultHandle<String> {
    ToApplicationFailure(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_ToApplicationFailure", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(NameFailure failure) {
      failDeclared(MethodNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(NameFailure failure) {
      return tryFailDeclared(MethodNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(NameFailure failure) {
      return failDeclaredAsync(MethodNamesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Named_ToString}. Thread-safe.
   */
  public static final class ToString extends ResultHandle<String> {
    ToString(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_ToString", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Equals}. Thread-safe.
   */
  public static final class Equals extends AsyncActivityHandle {
    Equals(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Equals", Attempts.ANY);
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
  }

  /**
   * A parked activity {@code Named_HashCode}. Thread-safe.
   */
  public static final class HashCode extends AsyncActivityHandle {
    HashCode(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_HashCode", Attempts.ANY);
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
  }

  /**
   * A parked activity {@code Named_GetClass}. Thread-safe.
   */
  public static final class GetClass extends ResultHandle<String> {
    GetClass(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_GetClass", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Clone}. Thread-safe.
   */
  public static final class Clone extends ResultHandle<String> {
    Clone(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Clone", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Notify}. Thread-safe.
   */
  public static final class Notify extends ResultHandle<String> {
    Notify(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Notify", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Wait}. Thread-safe.
   */
  public static final class Wait extends ResultHandle<String> {
    Wait(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Wait", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Record}. Thread-safe.
   */
  public static final class Record extends ResultHandle<String> {
    Record(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Record", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(NameFailure failure) {
      failDeclared(MethodNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(NameFailure failure) {
      return tryFailDeclared(MethodNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(NameFailure failure) {
      return failDeclaredAsync(MethodNamesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Named_Yield}. Thread-safe.
   */
  public static final class Yield extends ResultHandle<String> {
    Yield(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Yield", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(NameFailure failure) {
      failDeclared(MethodNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(NameFailure failure) {
      return tryFailDeclared(MethodNamesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(NameFailure failure) {
      return failDeclaredAsync(MethodNamesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Named_Var}. Thread-safe.
   */
  public static final class Var extends ResultHandle<String> {
    Var(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Var", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Sealed}. Thread-safe.
   */
  public static final class Sealed extends ResultHandle<String> {
    Sealed(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Sealed", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Permits}. Thread-safe.
   */
  public static final class Permits extends ResultHandle<String> {
    Permits(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Permits", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Module}. Thread-safe.
   */
  public static final class Module extends ResultHandle<String> {
    Module(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Module", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_When}. Thread-safe.
   */
  public static final class When extends ResultHandle<String> {
    When(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_When", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_$}. Thread-safe.
   */
  public static final class $ extends ResultHandle<String> {
    $(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_$", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named__underscore}. Thread-safe.
   */
  public static final class _underscore extends ResultHandle<String> {
    _underscore(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named__underscore", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_SSharp}. Thread-safe.
   */
  public static final class SSharp extends ResultHandle<String> {
    SSharp(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_SSharp", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Named_Issue}. Thread-safe.
   */
  public static final class Issue extends ResultHandle<String> {
    Issue(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Named_Issue", Attempts.ANY);
    }
  }
}
