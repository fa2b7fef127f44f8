package conformance.contract;

/** What is to be reviewed, and how the worker hands it off. */
public record Request(String workflowId, HandOff handOff) {

  /** What the worker does once it has told the token. */
  public enum HandOff {
    /** It parks. */
    PARKS,
    /** At the first attempt it fails after it told the token; it parks at the second. */
    FAILS_AT_FIRST
  }
}
