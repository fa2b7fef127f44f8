package dev.asyncactivity.internal.wire.grpc;

import io.grpc.Status;

/** Which failed tries are repeated. */
enum RetryRule {
  /** What may pass by itself. */
  TRANSIENT {
    @Override
    boolean isRepeated(Status status) {
      return isTransient(status);
    }
  },
  /**
   * Also INTERNAL, which is what the in-memory server answers to a completion by ids while the
   * activity waits for its next attempt.
   */
  TRANSIENT_AND_INTERNAL {
    @Override
    boolean isRepeated(Status status) {
      return isTransient(status) || status.getCode() == Status.Code.INTERNAL;
    }
  },
  /** Nothing. */
  NONE {
    @Override
    boolean isRepeated(Status status) {
      return false;
    }
  };

  abstract boolean isRepeated(Status status);

  static boolean isTransient(Status status) {
    return switch (status.getCode()) {
      case UNAVAILABLE, UNKNOWN, ABORTED, DATA_LOSS, OUT_OF_RANGE, DEADLINE_EXCEEDED -> true;
      case RESOURCE_EXHAUSTED -> !isTooLarge(status);
      default -> false;
    };
  }

  /** A message that is too large for the server stays so; gRPC has no other code for it. */
  private static boolean isTooLarge(Status status) {
    String description = status.getDescription();
    return description != null && description.contains("larger than max");
  }
}
