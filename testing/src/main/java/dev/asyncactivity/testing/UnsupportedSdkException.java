package dev.asyncactivity.testing;

/**
 * The version of {@code temporal-testing} on the class path lacks what the test kit rests on. What
 * moves the in-memory server's time is not part of the SDK's API; see {@code docs/testing.md} for
 * the versions that are known to have it.
 *
 * @since 0.1.0
 */
public final class UnsupportedSdkException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * For the kit.
   *
   * @param missing the name that is missing
   * @param cause how that was found out
   */
  public UnsupportedSdkException(String missing, Throwable cause) {
    super(
        "This version of temporal-testing has no "
            + missing
            + ", by which the test kit works. Everything else of the kit works without it. Use a"
            + " version from 1.30 to 1.39, or a real server: TestWorkflowEnvironment.startLocal().",
        cause);
  }
}
