package dev.asyncactivity.processor.model;

/** The constants of {@code dev.asyncactivity.Attempts}, which the processor does not depend on. */
public enum Attempts {
  ANY,
  EXACT
}
