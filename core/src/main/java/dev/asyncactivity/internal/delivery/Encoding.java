package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.address.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the user's values into what the server takes, and compares. May block. Thread-safe. */
public interface Encoding {

  /** Converts, checks and measures the operation's value; throws if it cannot be sent. */
  Message encode(Operation operation, KnownActivity activity, Target target, String nonce);

  /** How what the server has recorded compares with the operation's value. Never throws. */
  RecordedResult compare(Operation operation, KnownActivity activity, RecordedValue recorded);

  /** What stands behind the progress in heartbeat details, to be sent as it is. */
  List<@Nullable Object> behindProgress(@Nullable RecordedValue details, KnownActivity activity);
}
