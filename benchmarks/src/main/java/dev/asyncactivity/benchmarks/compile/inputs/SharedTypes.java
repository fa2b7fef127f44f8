package dev.asyncactivity.benchmarks.compile.inputs;

/** Types of the package that every tool's inputs use. */
final class SharedTypes {
  static final String MONEY = "Money";

  private SharedTypes() {}

  static SourceFile money() {
    return SourceFile.of(
        MONEY,
        """

        public record Money(String currency, long cents) {}
        """);
  }
}
