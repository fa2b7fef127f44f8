package dev.asyncactivity.http;

/**
 * What somebody wants to do with a callback.
 *
 * @param kind what
 * @param failureType which declared failure; empty but for {@link Kind#FAIL}
 * @since 0.1.0
 */
public record Action(Kind kind, String failureType) {

  /**
   * The kinds.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** To look at it, which changes nothing. */
    VIEW,
    /** To complete it. */
    COMPLETE,
    /** To fail it with a declared failure. */
    FAIL,
    /** To say that the outside is still at work. */
    HEARTBEAT,
    /** To report that the outside has stopped because the workflow asked for it. */
    CANCEL
  }

  /**
   * As the path has it, such as {@code fail/Rejected}.
   *
   * @return the end of the path; empty for {@link Kind#VIEW}
   */
  public String path() {
    return switch (kind) {
      case VIEW -> "";
      case COMPLETE -> "complete";
      case FAIL -> "fail/" + failureType;
      case HEARTBEAT -> "heartbeat";
      case CANCEL -> "cancel";
    };
  }
}
