package dev.asyncactivity.benchmarks.token;

import dev.asyncactivity.benchmarks.contract.TypicalActivity;
import java.util.Base64;

/** What is done by hand: Temporal's task token in Base64, and nothing else. */
final class TaskTokenText implements TokenText {
  private final byte[] taskToken = TypicalActivity.numbered(0).taskToken().bytes();

  @Override
  public String make() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(taskToken);
  }

  @Override
  public byte[] open(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
