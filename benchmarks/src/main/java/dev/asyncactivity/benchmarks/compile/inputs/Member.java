package dev.asyncactivity.benchmarks.compile.inputs;

/** One member of a type: an accessor, a component, a property, a binding or an activity. */
public record Member(String type, String name) {

  /** {@code type name}, as in a parameter list. */
  String declaration() {
    return type + " " + name;
  }
}
