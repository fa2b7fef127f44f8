package expenses.app;

/**
 * What became of a report.
 *
 * @param status the answer, or that there was none
 * @param by whose answer it is; empty if nobody's
 * @param note what was said with it
 */
public record Outcome(Status status, String by, String note) {

  /** The answer, or that there was none. */
  public enum Status {
    APPROVED("approved"),
    REJECTED("rejected"),
    UNAVAILABLE("unavailable"),
    WITHDRAWN("withdrawn"),
    NO_ANSWER("no-answer");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }
}
