package dev.asyncactivity.processor.model;

/** Whose activities an interface declares. */
public enum Platform {
  TEMPORAL("Temporal", ""),
  CADENCE("Cadence", "Cadence");

  private final String word;
  private final String infix;

  Platform(String word, String infix) {
    this.word = word;
    this.infix = infix;
  }

  /** The platform's name in messages. */
  public String word() {
    return word;
  }

  /** What the names of generated classes have between the interface's and their own. */
  public String infix() {
    return infix;
  }
}
