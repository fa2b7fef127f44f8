package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.address.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the user's values into what the server takes, and compares. May block. Thread-safe. */
public interface Encoding {

  /** Converts, checks and measures the operation's value; throws if it cannot be sent. */
  Message encode(Operation operation, KnownActivity activity, Target target, String nonce);

  /** How what the server has recorded compares with the operation's value. Never throws. */
  RecordedResult compare(Operation operation, KnownActivity activity, RecordedValue recorded);

  /**
   * The key in the ticket of a hand-off, if it has one; throws if it cannot be read.
   *
   * @param details the heartbeat details that hold the ticket
   */
  Optional<String> key(RecordedValue details, KnownActivity activity);

  /** What stands behind the progress in heartbeat details, to be sent as it is. */
  List<@Nullable Object> behindProgress(@Nullable RecordedValue details, KnownActivity activity);
}
