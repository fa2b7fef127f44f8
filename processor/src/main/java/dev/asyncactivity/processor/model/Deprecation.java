package dev.asyncactivity.processor.model;

/** Whether something is deprecated, and for removal. */
public enum Deprecation {
  NONE,
  DEPRECATED,
  FOR_REMOVAL
}
