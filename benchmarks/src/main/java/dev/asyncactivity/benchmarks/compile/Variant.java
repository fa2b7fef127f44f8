package dev.asyncactivity.benchmarks.compile;

import java.util.Locale;

/** Who writes what a tool generates. */
enum Variant {
  /** The tool, while the compiler runs. */
  PROCESSOR,
  /** Somebody before: the compiler gets the tool's generated sources with its inputs. */
  HANDWRITTEN,
  /**
   * Somebody before, but the compiler gets the sources from a processor: {@link CopyingProcessor}.
   */
  COPIED;

  /** As in the results. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
