package org.immutables.value;

public @interface Value {
  @interface Immutable {}

  @interface Style {}
}
