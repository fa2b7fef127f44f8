package names;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;

/** Handles named like the classes that the generated code mentions, and like a user's type. */
@ActivityInterface(namePrefix = "Handles_")
public interface HandleNames {

  @AsyncActivity
  String string(String text);

  @AsyncActivity
  String override(String text);

  @AsyncActivity
  Exception exception(Object text);

  @AsyncActivity
  String object(Object text);

  @AsyncActivity
  String suppressWarnings(String text);

  @AsyncActivity
  @Deprecated
  String deprecated(String text);

  @AsyncActivity(attempts = Attempts.EXACT)
  String attempts(String text);

  @AsyncActivity
  String completionOutcome(String text);

  @AsyncActivity(progress = String.class)
  String heartbeatOutcome(String text);

  @AsyncActivity
  String asyncActivityClient(String text);

  @AsyncActivity
  String asyncActivityHandle(String text);

  @AsyncActivity
  String activityAddress(String text);

  @AsyncActivity
  String workflowClient(String text);

  @AsyncActivity
  String generated(String text);

  @AsyncActivity
  String asyncActivityGenerated(String text);

  /** The handle is named like the failure and like the helpers. */
  @AsyncActivity(failure = NameFailure.class)
  NameFailure nameFailure(NameFailure failure);

  @AsyncActivity
  String handleNamesFailures(String text);

  @AsyncActivity
  String handleNamesImplBase(String text);

  @AsyncActivity
  String handleNames(String text);
}
