package names.javalang;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link JavaLangActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@java.lang.SuppressWarnings("deprecation")
public final class JavaLangActivitiesCompleter {
  private final AsyncActivityClient client;

  private JavaLangActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static JavaLangActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static JavaLangActivitiesCompleter create(AsyncActivityClient client) {
    return new JavaLangActivitiesCompleter(client);
  }

  /**
   * The activity {@code JavaLang_Own} of a callback token.
   */
  public Own own(java.lang.String token) {
    return new Own(client, client.openToken(token));
  }

  /**
   * The activity {@code JavaLang_Own} at an address.
   */
  public Own own(ActivityAddress address) {
    return new Own(client, address);
  }

  /**
   * The activity {@code JavaLang_TheOther} of a callback token.
   */
  public TheOther theOther(java.lang.String token) {
    return new TheOther(client, client.openToken(token));
  }

  /**
   * The activity {@code JavaLang_TheOther} at an address.
   */
  public TheOther theOther(ActivityAddress address) {
    return new TheOther(client, address);
  }

  /**
   * The activity {@code JavaLang_Old} of a callback token.
   */
  @java.lang.Deprecated
  public Old old(java.lang.String token) {
    return new Old(client, client.openToken(token));
  }

  /**
   * The activity {@code JavaLang_Old} at an address.
   */
  @java.lang.Deprecated
  public Old old(ActivityAddress address) {
    return new Old(client, address);
  }

  /**
   * A parked activity {@code JavaLang_Own}. Thread-safe.
   */
  public static final class Own extends ResultHandle<String> {
    Own(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "JavaLang_Own", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(Exception failure) {
      failDeclared(JavaLangActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(Exception failure) {
      return tryFailDeclared(JavaLangActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(Exception failure) {
      return failDeclaredAsync(JavaLangActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Records progress; throws if cancelled, paused, reset or gone.
     */
    public void heartbeat(Object progress) {
      heartbeatWith(progress);
    }

    /**
     * Records progress, and returns what became of the call.
     */
    public HeartbeatOutcome tryHeartbeat(Object progress) {
      return tryHeartbeatWith(progress);
    }

    /**
     * Records progress, and returns later what became of the call.
     */
    public CompletableFuture<HeartbeatOutcome> heartbeatAsync(Object progress) {
      return heartbeatWithAsync(progress);
    }
  }

  /**
   * A parked activity {@code JavaLang_TheOther}. Thread-safe.
   */
  public static final class TheOther extends ResultHandle<java.lang.String> {
    TheOther(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "JavaLang_TheOther", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code JavaLang_Old}. Thread-safe.
   */
  @java.lang.Deprecated
  public static final class Old extends ResultHandle<SuppressWarnings> {
    Old(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "JavaLang_Old", Attempts.ANY);
    }
  }
}
