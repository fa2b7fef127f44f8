package dev.asyncactivity.support;

import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.internal.address.ParkedActivity;
import dev.asyncactivity.internal.token.TokenContent;
import java.util.Random;

/** What a typical callback token holds: ids that are UUIDs, and names of twenty characters. */
public final class TypicalContent {
  /** The length of a task token of a real server. */
  public static final int REAL_SERVER = 172;

  /** The length of a task token of Temporal's in-memory server. */
  public static final int IN_MEMORY = 63;

  private static final long SCHEDULED = 1_800_000_000_000L; // 2027-01-15T08:00:00Z

  private TypicalContent() {}

  /**
   * The content.
   *
   * @param taskTokenLength the length of the task token
   * @return what a codec is given
   */
  public static byte[] of(int taskTokenLength) {
    byte[] taskToken = new byte[taskTokenLength];
    new Random(taskTokenLength).nextBytes(taskToken);
    return TokenContent.write(
        new ParkedActivity(
            new TaskToken(taskToken),
            "default",
            "7f0c2c58-6f2b-4e0a-9f57-0c8f6e1d2a3b",
            "0b6c8a1e-3f5d-4c2a-9e7b-1d2f3a4b5c6d",
            "5c0d7f5e-8a4b-3c1d-b2a9-0f1e2d3c4b5a",
            "RequestSomeApprovals",
            1,
            "ExpenseReportProcess",
            "expense-reports-2026",
            SCHEDULED,
            SCHEDULED));
  }
}
