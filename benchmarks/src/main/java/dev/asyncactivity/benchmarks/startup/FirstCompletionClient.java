package dev.asyncactivity.benchmarks.startup;

import dev.asyncactivity.benchmarks.token.TokenText;

/** Who completes, and what it is given to find the activity. */
public enum FirstCompletionClient {
  /** The SDK's client, with a task token. */
  RAW(RawFirstCompletion.class, "base64"),

  /** The generated completer, with a callback token. */
  OURS(OurFirstCompletion.class, "plain");

  private final Class<?> program;
  private final String token;

  FirstCompletionClient(Class<?> program, String codec) {
    this.program = program;
    this.token = TokenText.of(codec).make();
  }

  Class<?> program() {
    return program;
  }

  String token() {
    return token;
  }
}
