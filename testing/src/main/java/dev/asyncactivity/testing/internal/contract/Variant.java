package dev.asyncactivity.testing.internal.contract;

/** Which of a type's values is drawn. */
enum Variant {
  /** One as there are many. */
  USUAL,
  /** The empty, the largest, the most exact one. */
  EXTREME
}
