package dev.asyncactivity.benchmarks.contract;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.internal.address.ParkedActivity;
import java.nio.ByteBuffer;
import java.util.Random;

/** A parked activity as a real server names it: a task token of 172 bytes, ids that are UUIDs. */
public final class TypicalActivity {
  private TypicalActivity() {}

  /** One of many such activities, which differ in their activity ids and task tokens. */
  public static Parked numbered(int number) {
    return new Parked(
        new ParkedActivity(
            new TaskToken(taskToken(number)),
            "default",
            "7f0c2c58-6f2b-4e0a-9f57-0c8f6e1d2a3b",
            "0b6c8a1e-3f5d-4c2a-9e7b-1d2f3a4b5c6d",
            "5c0d7f5e-8a4b-3c1d-b2a9-%012x".formatted(number),
            "Review",
            1,
            "ReviewWorkflow",
            "reviews",
            0,
            0));
  }

  private static byte[] taskToken(int number) {
    byte[] bytes = new byte[172];
    new Random(bytes.length).nextBytes(bytes);
    ByteBuffer.wrap(bytes).putInt(number);
    return bytes;
  }
}
