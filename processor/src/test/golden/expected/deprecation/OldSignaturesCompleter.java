package deprecation;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link OldSignatures}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class OldSignaturesCompleter {
  private final AsyncActivityClient client;

  private OldSignaturesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static OldSignaturesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static OldSignaturesCompleter create(AsyncActivityClient client) {
    return new OldSignaturesCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code OldSignatures_Result} activity that the token identifies.
   */
  public Result result(String token) {
    return new Result(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OldSignatures_Result} activity at an address. */
  public Result result(ActivityAddress address) {
    return new Result(client, address);
  }

  /** Finds the {@code OldSignatures_Result} activities that are pending. */
  public ParkedActivities<Result> result() {
    return client.parked("OldSignatures_Result", address -> new Result(client, address));
  }

  /**
   * Returns a handle for the parked {@code OldSignatures_Parameters} activity that the token identifies.
   */
  public Parameters parameters(String token) {
    return new Parameters(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OldSignatures_Parameters} activity at an address. */
  public Parameters parameters(ActivityAddress address) {
    return new Parameters(client, address);
  }

  /** Finds the {@code OldSignatures_Parameters} activities that are pending. */
  public ParkedActivities<Parameters> parameters() {
    return client.parked("OldSignatures_Parameters", address -> new Parameters(client, address));
  }

  /**
   * Returns a handle for the parked {@code OldSignatures_Held} activity that the token identifies.
   */
  public Held held(String token) {
    return new Held(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OldSignatures_Held} activity at an address. */
  public Held held(ActivityAddress address) {
    return new Held(client, address);
  }

  /** Finds the {@code OldSignatures_Held} activities that are pending. */
  public ParkedActivities<Held> held() {
    return client.parked("OldSignatures_Held", address -> new Held(client, address));
  }

  /** A parked {@code OldSignatures_Result} activity. Thread-safe. */
  public static final class Result extends ResultHandle<OldTypes.Old> {
    Result(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldSignatures_Result", Attempts.ANY);
    }
  }

  /** A parked {@code OldSignatures_Parameters} activity. Thread-safe. */
  public static final class Parameters extends VoidHandle {
    Parameters(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldSignatures_Parameters", Attempts.ANY);
    }
  }

  /** A parked {@code OldSignatures_Held} activity. Thread-safe. */
  public static final class Held extends VoidHandle {
    Held(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldSignatures_Held", Attempts.ANY);
    }
  }
}
