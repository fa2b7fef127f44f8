package dev.asyncactivity.cadence;

import com.uber.cadence.activity.ActivityTask;
import com.uber.cadence.client.ActivityCompletionException;
import java.util.Objects;

/**
 * A result, details or a failure has more bytes than Cadence takes. No call to the server was made
 * and the activity is still parked: complete it with less, or with a reference to where the value
 * is kept.
 *
 * <p>Without this check the server would answer that all is well, and fail the activity for good.
 *
 * @since 0.1.0
 */
public final class CadencePayloadTooLargeException extends ActivityCompletionException {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final int size;
  private final int limit;

  /**
   * Like the SDK's own exceptions, made from what is known of the activity.
   *
   * @param activity the activity; only its ids and type are read, and each may be null
   * @param what what is too large, in a word: result, details or failure
   * @param size its size in bytes, after conversion and codecs
   * @param limit the limit in bytes
   */
  public CadencePayloadTooLargeException(ActivityTask activity, String what, int size, int limit) {
    super(activity, null);
    this.what = Objects.requireNonNull(what, "what");
    this.size = size;
    this.limit = limit;
  }

  /**
   * How large it is.
   *
   * @return the size in bytes, after conversion and codecs
   */
  public int size() {
    return size;
  }

  /**
   * How large it may be.
   *
   * @return the limit in bytes
   * @see CadenceActivityClient.Builder#setBlobSizeLimit
   */
  public int limit() {
    return limit;
  }

  @Override
  public String getMessage() {
    return "The "
        + what
        + " has "
        + size
        + " bytes, but may have "
        + limit
        + " (CadenceActivityClient.Builder.setBlobSizeLimit). The activity is still parked. "
        + super.getMessage();
  }
}
