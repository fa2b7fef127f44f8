package dev.asyncactivity.cadence;

import com.uber.cadence.activity.ActivityTask;
import com.uber.cadence.client.ActivityCompletionException;
import java.util.Objects;

/**
 * A result or declared failure can be written by the data converter but not read back as the
 * method's type. No call to the server was made and the activity is still parked. Without this
 * check the server would accept the value, and the workflow would fail over it.
 *
 * @since 0.1.0
 */
public final class CadenceUnreadableValueException extends ActivityCompletionException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String typeName;
  private final String problem;

  /**
   * Like the SDK's own exceptions, made from what is known of the activity.
   *
   * @param activity the activity; only its ids and type are read, and each may be null
   * @param what what cannot be read, in a word: result or failure
   * @param typeName the type that it is read as
   * @param problem the class of what the data converter threw
   */
  public CadenceUnreadableValueException(
      ActivityTask activity, String what, String typeName, String problem) {
    super(activity, null);
    this.what = Objects.requireNonNull(what, "what");
    this.typeName = Objects.requireNonNull(typeName, "typeName");
    this.problem = Objects.requireNonNull(problem, "problem");
  }

  @Override
  public String getMessage() {
    return "The "
        + what
        + " cannot be read back as a "
        + typeName
        + " ("
        + problem
        + "), so the workflow could not read it. The activity is still parked. Mend the type, or"
        + " set @AsyncActivity(readBack = false) where the"
        + " workflow reads it otherwise. "
        + super.getMessage();
  }
}
