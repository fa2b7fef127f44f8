package dev.asyncactivity.processor.diagnostic;

import javax.tools.Diagnostic.Kind;

/**
 * Every problem that the processor can report. The id is the prefix of the message and the heading
 * in the documentation; the text says what is wrong, why it hurts, and the fix.
 */
public enum Problem {
  NOT_AN_INTERFACE(
      "NotAnInterface",
      "%1$s is not a method of an interface. @AsyncActivity belongs on the activity interface's"
          + " method: the annotated contract is what the worker and the completer share."),
  NOT_AN_ACTIVITY_INTERFACE(
      "NotAnActivityInterface",
      "%1$s has @AsyncActivity, but %2$s is not known to Temporal. Add @ActivityInterface to %2$s,"
          + " or extend it by an interface that has it."),
  NOT_PUBLIC(
      "NotPublic",
      "%1$s is not public, and Temporal refuses an activity interface that is not. Make it public."),
  GENERIC_INTERFACE(
      "GenericInterface",
      "%1$s is generic. Temporal does not know the type arguments at run time, so values would"
          + " arrive as maps. Write an interface without type parameters for each use."),
  GENERIC_METHOD(
      "GenericMethod",
      "%1$s has type parameters. Temporal does not know them at run time, so values would arrive as"
          + " maps. Use concrete types."),
  NOT_ABSTRACT(
      "NotAbstract",
      "%1$s is %2$s, so there is nothing to hand off. @AsyncActivity belongs on an abstract method"
          + " of the interface."),
  OVERLOAD(
      "Overload",
      "%1$s has more than one method %2$s, and Temporal refuses overloads in an activity interface"
          + " and its parents. Rename one of them."),
  FUTURE_RESULT(
      "FutureResult",
      "%1$s returns %2$s, which Temporal would write as a bean. Return the value itself: the method"
          + " is asynchronous already, and a workflow calls it through Async.function."),
  FAILURE_TYPE(
      "FailureType",
      "%1$s is declared as the failure of %2$s, but is neither a record nor a sealed interface of"
          + " records. Its data could not be read back; make it one of these."),
  FAILURE_NOT_A_RECORD(
      "FailureNotARecord",
      "%1$s is permitted by the failure %2$s, but is not a record. Each declared failure is a record"
          + " that stands in the details of an ApplicationFailure; make it one."),
  GENERIC_FAILURE(
      "GenericFailure",
      "The failure %1$s is generic, and its type arguments are not known at run time. Use concrete"
          + " types."),
  INACCESSIBLE_FAILURE(
      "InaccessibleFailure",
      "The failure %1$s cannot be used from the package of %2$s, where the code is generated. Make it"
          + " public."),
  DUPLICATE_FAILURE_TYPE(
      "DuplicateFailureType",
      "%1$s and %2$s both have the failure type \"%3$s\", so a reader could not tell them apart. Give"
          + " one of them another with @AsyncFailure(type = ...)."),
  PROGRESS_TYPE(
      "ProgressType",
      "%1$s cannot be the progress of %2$s: it has no values. Leave progress out to heartbeat without"
          + " details."),
  NAMES_MEET("NamesMeet", "The generated %1$s would have the same name as %2$s. %3$s"),
  INTERNAL_ERROR(
      "InternalError",
      "The processor failed on %1$s: %2$s. This is a bug of the processor; please report it with the"
          + " interface.");

  private final String id;
  private final String text;

  Problem(String id, String text) {
    this.id = "AsyncActivity." + id;
    this.text = text;
  }

  public String id() {
    return id;
  }

  public Kind kind() {
    return Kind.ERROR;
  }

  String message(Object... arguments) {
    return id + ": " + String.format(text, arguments);
  }
}
