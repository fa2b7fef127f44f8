package dev.asyncactivity.cadence;

import com.uber.cadence.activity.ActivityTask;
import com.uber.cadence.client.ActivityCompletionException;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.internal.address.Quoted;
import java.util.List;

/**
 * {@link ActivityAddress#inWorkflow} names more than one pending activity. Nothing was changed.
 * Address one of them by {@link ActivityAddress#of(String, String)} or by its callback token.
 *
 * @since 0.1.0
 */
public final class CadenceAmbiguousActivityException extends ActivityCompletionException {
  private static final long serialVersionUID = 1L;

  private final String[] activityIds;

  /**
   * Like the SDK's own exceptions, made from what is known of the activity.
   *
   * @param activity the activity; only its ids and type are read, and each may be null
   * @param activityIds the ids of the pending activities of that type
   */
  public CadenceAmbiguousActivityException(ActivityTask activity, List<String> activityIds) {
    super(activity, null);
    this.activityIds = activityIds.toArray(new String[0]);
  }

  /**
   * The activities that the address could mean.
   *
   * @return their activity ids, in the order in which the server lists them
   */
  public List<String> activityIds() {
    return List.of(activityIds);
  }

  @Override
  public String getMessage() {
    return "More than one activity of the type is pending: "
        + Quoted.all(List.of(activityIds))
        + ". Address one of them by its activity id or its callback token. "
        + super.getMessage();
  }
}
