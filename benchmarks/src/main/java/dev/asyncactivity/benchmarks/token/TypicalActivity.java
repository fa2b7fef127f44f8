package dev.asyncactivity.benchmarks.token;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import java.util.Random;

/**
 * A parked activity as a real server names it: a task token of 172 bytes, and ids that are UUIDs.
 */
final class TypicalActivity {
  static final byte[] TASK_TOKEN = taskToken();
  static final Parked ADDRESS =
      new Parked(
          new TaskToken(TASK_TOKEN),
          "default",
          "7f0c2c58-6f2b-4e0a-9f57-0c8f6e1d2a3b",
          "0b6c8a1e-3f5d-4c2a-9e7b-1d2f3a4b5c6d",
          "5c0d7f5e-8a4b-3c1d-b2a9-0f1e2d3c4b5a",
          "Review",
          1,
          "ReviewWorkflow",
          "reviews");

  private TypicalActivity() {}

  private static byte[] taskToken() {
    byte[] bytes = new byte[172];
    new Random(bytes.length).nextBytes(bytes);
    return bytes;
  }
}
