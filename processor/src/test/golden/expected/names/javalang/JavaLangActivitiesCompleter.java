package names.javalang;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ProgressHandle;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link JavaLangActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@java.lang.SuppressWarnings("deprecation")
public final class JavaLangActivitiesCompleter {
  private final AsyncActivityClient client;

  private JavaLangActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static JavaLangActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static JavaLangActivitiesCompleter create(AsyncActivityClient client) {
    return new JavaLangActivitiesCompleter(client);
  }

  /** Returns a handle for the parked {@code JavaLang_Own} activity that the token identifies. */
  public Own own(java.lang.String token) {
    return new Own(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code JavaLang_Own} activity at an address. */
  public Own own(ActivityAddress address) {
    return new Own(client, address);
  }

  /** Finds the {@code JavaLang_Own} activities that are pending. */
  public ParkedActivities<Own> own() {
    return client.parked("JavaLang_Own", address -> new Own(client, address));
  }

  /**
   * Returns a handle for the parked {@code JavaLang_TheOther} activity that the token identifies.
   */
  public TheOther theOther(java.lang.String token) {
    return new TheOther(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code JavaLang_TheOther} activity at an address. */
  public TheOther theOther(ActivityAddress address) {
    return new TheOther(client, address);
  }

  /** Finds the {@code JavaLang_TheOther} activities that are pending. */
  public ParkedActivities<TheOther> theOther() {
    return client.parked("JavaLang_TheOther", address -> new TheOther(client, address));
  }

  /** Returns a handle for the parked {@code JavaLang_Old} activity that the token identifies. */
  @java.lang.Deprecated
  public Old old(java.lang.String token) {
    return new Old(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code JavaLang_Old} activity at an address. */
  @java.lang.Deprecated
  public Old old(ActivityAddress address) {
    return new Old(client, address);
  }

  /** Finds the {@code JavaLang_Old} activities that are pending. */
  @java.lang.Deprecated
  public ParkedActivities<Old> old() {
    return client.parked("JavaLang_Old", address -> new Old(client, address));
  }

  /** A parked {@code JavaLang_Own} activity. Thread-safe. */
  public static final class Own extends ResultHandle<String>
      implements FailureHandle<Exception>, ProgressHandle<Object> {
    Own(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "JavaLang_Own", Attempts.ANY);
    }

    @java.lang.Override
    public ApplicationFailure toApplicationFailure(Exception failure) {
      return JavaLangActivitiesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code JavaLang_TheOther} activity. Thread-safe. */
  public static final class TheOther extends ResultHandle<java.lang.String> {
    TheOther(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "JavaLang_TheOther", Attempts.ANY);
    }
  }

  /** A parked {@code JavaLang_Old} activity. Thread-safe. */
  @java.lang.Deprecated
  public static final class Old extends ResultHandle<SuppressWarnings> {
    Old(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "JavaLang_Old", Attempts.ANY);
    }
  }
}
