package dev.asyncactivity.processor.diagnostic;

/** The parts of sentences that stand in a {@link Problem}'s text for one of several things. */
public enum Phrase {
  // The parts of a method that types are mentioned in.
  RESULT("The result"),
  PARAMETER("Parameter %s"),
  PROGRESS("The progress"),
  FAILURE("The failure"),
  REFERENCE("The reference"),
  OF_METHOD("%s of %s"),

  // What keeps a method from being handed off.
  PRIVATE("private"),
  STATIC("static"),
  DEFAULT_METHOD("a default method"),

  // What to return instead of a future.
  NOTHING("void"),
  VALUE_OF("%s itself"),
  ANY_VALUE("the value itself"),

  // Where a class is that generated code cannot name.
  IN_PRIVATE_CLASS("the private class %s"),
  IN_IMPLICIT_CLASS("%s, a class that the file declares implicitly, and that has no name"),

  // Where the path of a key ends.
  NO_PARAMETER("the method has no parameter \"%s\""),
  NO_PARAMETER_BUT("the method has no parameter \"%s\", only %s"),
  NO_MEMBER("%s has no \"%s\" that the generated code can read"),
  NO_KEY("%s is none of these"),

  // Names on the wire.
  ACTIVITY_TYPE("activity type"),
  SIGNAL("signal"),

  // Things of the generated code and of the user's, and how to part them.
  INTERFACE("interface %s"),
  CLASS("class %s"),
  CLASS_FOR("class %s for %s"),
  HANDLE("handle %s of %s"),
  HANDLE_OF("the handle of %s"),
  BUT_FOR_CASE("%s but for upper and lower case, which file systems may not tell apart"),
  COMPLETER_AROUND("the completer around it"),
  CLASS_OF_USER("the class %s"),
  METHOD("method %s"),
  POLL("method %s, which polls %s"),
  METHOD_OF_USER("the activity method"),
  MENTION("mention of the class %s"),
  MEMBER_TYPE("%s, which the implementation base inherits"),
  CONSTANT("constant %s for %s"),
  CONSTANT_OF("the one for %s"),
  EXISTING_CLASS("a class that exists"),
  RENAME_METHOD("Rename the method; @ActivityMethod(name = ...) keeps its activity type"),
  RENAME_A_METHOD("Rename one of the methods; @ActivityMethod(name = ...) keeps its activity type"),
  RENAME_RECORD("Rename one of the records; @AsyncFailure(type = ...) keeps its failure type"),
  RENAME_THE_RECORD("Rename the record"),
  RENAME_A_RECORD("Rename one of the records"),
  RENAME_A_CLASS("Rename one of the two classes"),
  RENAME_CLASS_OR_INTERFACE("Rename that class, or the interface"),
  RENAME_INTERFACE("Rename the interface");

  private final String text;

  Phrase(String text) {
    this.text = text;
  }

  /** The phrase with the names of the user's things in it. */
  public String text(Object... arguments) {
    return String.format(text, arguments);
  }
}
