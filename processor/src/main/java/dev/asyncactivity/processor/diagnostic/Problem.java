package dev.asyncactivity.processor.diagnostic;

import static javax.tools.Diagnostic.Kind.ERROR;
import static javax.tools.Diagnostic.Kind.NOTE;
import static javax.tools.Diagnostic.Kind.WARNING;

import javax.tools.Diagnostic.Kind;

/**
 * Every problem that the processor can report. The id is the prefix of the message, the name for
 * {@code @SuppressWarnings} (all but errors) and the heading in the documentation; the text says
 * what is wrong, why it hurts at run time, and the fix.
 */
public enum Problem {
  // Temporal's own rules: what the SDK refuses when a worker starts or a stub is made.
  NOT_PUBLIC(
      ERROR,
      "NotPublic",
      "%1$s is not public, and Temporal refuses an activity interface that is not. Make it public."),
  SEALED_INTERFACE(
      ERROR,
      "SealedInterface",
      "%1$s is sealed, so Temporal cannot make the stub that a workflow calls. Remove 'sealed'."),
  OVERLOAD(
      ERROR,
      "Overload",
      "%1$s has method %2$s more than once, and Temporal refuses that anywhere in an activity"
          + " interface and its parents, also where one declares it anew. Rename one, or remove the"
          + " second declaration."),
  INHERITED_TWICE(
      ERROR,
      "InheritedTwice",
      "%1$s inherits %2$s of the activity interface %3$s by two ways, which Temporal takes for an"
          + " overload. Extend %3$s once only."),
  BRIDGED_ACTIVITY_METHOD(
      ERROR,
      "BridgedActivityMethod",
      "%2$s of %1$s overrides a method with another erasure, and javac copies @ActivityMethod to the"
          + " bridge that it adds: Temporal then sees two methods. Remove @ActivityMethod, or do not"
          + " override."),
  STATIC_ACTIVITY_METHOD(
      ERROR,
      "StaticActivityMethod",
      "%2$s of %1$s is static, and Temporal refuses @ActivityMethod on a static method. Remove the"
          + " annotation, or 'static'."),
  RESERVED_TYPE(
      ERROR,
      "ReservedType",
      "%2$s of %1$s has the activity type %3$s, but Temporal keeps names that start with __temporal_"
          + " for itself. Choose another name or prefix."),
  DUPLICATE_TYPE(
      ERROR,
      "DuplicateType",
      "%2$s and %3$s of %1$s both have the activity type %4$s, and a worker registers a type once."
          + " Give one of them another with @ActivityMethod(name = ...)."),
  ANNOTATED_DEFAULT_METHOD(
      ERROR,
      "AnnotatedDefaultMethod",
      "%2$s of %1$s is a default method with @%3$s, and a worker refuses an implementation that"
          + " inherits it. Remove the annotation, or make the method abstract."),
  ANNOTATED_IMPLEMENTATION(
      ERROR,
      "AnnotatedImplementation",
      "%2$s of %1$s has @%3$s, which a worker refuses on an implementation. Put it on the activity"
          + " interface's method."),

  // Cadence's rules: what its SDK refuses when a worker starts, or does otherwise than Temporal's.
  CADENCE_NOT_PUBLIC(
      ERROR,
      "CadenceNotPublic",
      "%1$s is not public. A Cadence worker registers it all the same, and then each call fails"
          + " with an IllegalAccessException. Make it public."),
  CADENCE_NOT_REDECLARED(
      ERROR,
      "CadenceNotRedeclared",
      "%1$s inherits %2$s without declaring it itself. A Cadence worker registers the methods of"
          + " each interface, so that one twice, and refuses. Declare %3$s in %1$s, too."),
  CADENCE_BRIDGED_METHOD(
      ERROR,
      "CadenceBridgedMethod",
      "%2$s of %1$s overrides a method with another erasure, for which javac adds a second method"
          + " of that name: a Cadence worker registers both under one type, and refuses. Do not"
          + " override it."),
  CADENCE_REGISTERED_TWICE(
      ERROR,
      "CadenceRegisteredTwice",
      "%2$s and %3$s of %1$s both have the activity type %4$s on Cadence, and a worker registers a"
          + " type once. Rename one, or give it another with Cadence's @ActivityMethod(name ="
          + " ...)."),
  CADENCE_ELEMENT(
      ERROR,
      "CadenceElement",
      "%1$s has %2$s, which Cadence cannot keep: it hands nothing on between attempts, and has no"
          + " deadline that moves. Remove it, or make the interface one without"
          + " @CadenceActivityInterface."),
  CADENCE_STACK_TRACE(
      ERROR,
      "CadenceStackTrace",
      "The failure %1$s has a component stackTrace, which Cadence's SDK overwrites with a stack"
          + " trace of its own. Rename the component."),

  // What the SDK accepts, and what then goes wrong.
  NOT_AN_INTERFACE(
      ERROR,
      "NotAnInterface",
      "%1$s has @AsyncActivity, but %2$s is not an interface, so nothing would be generated. Put the"
          + " annotation on the activity interface's method: the contract is what the worker and the"
          + " completer share."),
  GENERIC_INTERFACE(
      ERROR,
      "GenericInterface",
      "%1$s is generic. Temporal does not know the type arguments at run time, so values would"
          + " arrive as maps. Write an interface without type parameters for each use."),
  GENERIC_PARENT(
      ERROR,
      "GenericParent",
      "%2$s is inherited by %1$s from the generic %3$s. Temporal reads the parent's declaration and"
          + " does not know its type arguments, so values would arrive as maps. Declare the method"
          + " anew in %1$s, with concrete types."),
  GENERIC_METHOD(
      ERROR,
      "GenericMethod",
      "%1$s has type parameters. Temporal does not know them at run time, so values would arrive as"
          + " maps. Use concrete types."),
  NOT_ABSTRACT(
      ERROR,
      "NotAbstract",
      "%1$s is %2$s, so there is nothing to hand off. @AsyncActivity belongs on an abstract method"
          + " of the interface."),
  FUTURE_RESULT(
      ERROR,
      "FutureResult",
      "%1$s returns %2$s, which Temporal would write as a bean and nobody would wait for. Return %3$s:"
          + " the method is asynchronous already, and a workflow calls it through Async.function."),
  SUSPEND_FUNCTION(
      ERROR,
      "SuspendFunction",
      "%1$s is a suspend function of Kotlin, which has a Continuation as one more parameter: a worker"
          + " cannot call it. Remove 'suspend'; the method is asynchronous already, and may return"
          + " before it is completed."),
  KOTLIN_FAILURE(
      ERROR,
      "KotlinFailure",
      "%1$s is declared as the failure of %2$s, but is a class of Kotlin, where a data class is not a"
          + " record, and kapt shows no interface as sealed. Declare it in a Java file of the same"
          + " module, as a record or a sealed interface of records."),
  FAILURE_TYPE(
      ERROR,
      "FailureType",
      "%1$s is declared as the failure of %2$s, but is neither a record nor a sealed interface of"
          + " records. Its data could not be read back; make it one of these."),
  FAILURE_NOT_A_RECORD(
      ERROR,
      "FailureNotARecord",
      "%1$s is permitted by the failure %2$s, but is not a record. Each declared failure is a record"
          + " that stands in the details of an ApplicationFailure; make it one."),
  GENERIC_FAILURE(
      ERROR,
      "GenericFailure",
      "The failure %1$s is generic. Its type arguments are not known at run time, so its values would"
          + " be read as maps. Use concrete types."),
  INACCESSIBLE_TYPE(
      ERROR,
      "InaccessibleType",
      "%1$s mentions %2$s, which cannot be used from the package of %3$s, where the code is"
          + " generated. Make it public, and each class around it."),
  DUPLICATE_FAILURE_TYPE(
      ERROR,
      "DuplicateFailureType",
      "%1$s and %2$s both have the failure type \"%3$s\", so a reader could not tell them apart. Give"
          + " one of them another with @AsyncFailure(type = ...)."),
  PROGRESS_TYPE(
      ERROR,
      "ProgressType",
      "%1$s cannot be the progress of %2$s: it has no values. Leave progress out to heartbeat without"
          + " details."),
  HIDDEN_INTERFACE(
      ERROR,
      "HiddenInterface",
      "%1$s is nested in %2$s, so generated code, which stands in a file of its own, cannot name it."
          + " Move the interface out of there."),
  NOT_A_JAVA_NAME(
      ERROR,
      "NotAJavaName",
      "Generated code would have to name the %1$s, and Java cannot write that name, so nothing can be"
          + " generated for %2$s. Give it a name that is an identifier in Java."),
  LONG_NAME(
      ERROR,
      "LongName",
      "The class file of the generated %1$s would have a name of %2$s bytes, and file systems take"
          + " %3$s. %4$s."),
  TOO_MANY_PARAMETERS(
      ERROR,
      "TooManyParameters",
      "%1$s has so many parameters that a class file cannot hold the method that hands them off, which"
          + " has more. Put them into a record."),
  STALE_OUTPUT(
      ERROR,
      "StaleOutput",
      "%1$s is generated for %2$s, but is already there, from an earlier run of the processor."
          + " Remove it from the sources, or build anew from an empty output folder."),
  MISSING_CLASS(
      ERROR,
      "MissingClass",
      "%1$s mentions a class that is not there: %2$s. Without it nothing can be generated. Add the"
          + " library that has it to the class path."),
  POLL_INTERVAL(
      ERROR,
      "PollInterval",
      "The poll interval \"%2$s\" of %1$s is not a positive duration. Write one as"
          + " java.time.Duration reads it, such as \"PT30S\" or \"PT5M\"."),
  POLL_EXACT(
      ERROR,
      "PollExact",
      "%1$s is polled, and each poll is an attempt, but with Attempts.EXACT the token of the hand-off"
          + " is refused from the next attempt on. Remove attempts, or poll."),
  POLL_WAIT_LIMIT(
      ERROR,
      "PollWaitLimit",
      "%1$s is polled and has a waitLimit, but a polled activity does not wait in an attempt: each"
          + " one has the start-to-close time-out, and schedule-to-close ends them all. Remove"
          + " waitLimit."),
  REFERENCE_WITHOUT_POLL(
      ERROR,
      "ReferenceWithoutPoll",
      "%1$s has a reference, which each poll is given, but is not polled. Add poll = \"PT30S\", or"
          + " remove reference."),
  KEY_PATH(
      ERROR,
      "KeyPath",
      "The key \"%2$s\" of %1$s cannot be read: %3$s. Write a path from a parameter over components"
          + " of records, getters and fields to a text, a number, a UUID or an enum, such as"
          + " \"report.id\"."),
  NAMES_MEET(ERROR, "NamesMeet", "The generated %1$s would have the same name as %2$s. %3$s."),
  PROGRESS_BY_SIGNAL(
      ERROR,
      "ProgressBySignal",
      "%1$s has progress and bySignal, but a workflow that waits itself has nowhere to keep the"
          + " details of a heartbeat. Remove one of them."),
  SIGNAL_NAMES_MEET(
      ERROR,
      "SignalNamesMeet",
      "bySignal of %1$s needs the %2$s %3$s, which is also that of %4$s, so one would be taken for"
          + " the other. Give one of them another activity type with @ActivityMethod(name = ...)."),

  // Hazards: certain enough to say, but the user may know better.
  NOT_AN_ACTIVITY_INTERFACE(
      WARNING,
      "NotAnActivityInterface",
      "%1$s has @AsyncActivity, but %2$s is not known to Temporal, and no activity interface of this"
          + " compilation extends it, so nothing is generated here. Add @%3$s to %2$s,"
          + " unless an activity interface elsewhere extends it."),
  UNREADABLE_TYPE(
      WARNING,
      "UnreadableType",
      "%1$s of %2$s mentions %3$s, which the default data converter does not read back as what it"
          + " was: %4$s. %5$s."),
  ASYNC_NOT_REDECLARED(
      WARNING,
      "AsyncNotRedeclared",
      "%2$s is declared anew in %1$s without @AsyncActivity, so it is an ordinary activity there,"
          + " although it is asynchronous in %3$s. Repeat the annotation, or remove the"
          + " declaration."),
  FOREIGN_FAILURE_TYPE(
      WARNING,
      "ForeignFailureType",
      "The failure %1$s has the type \"%2$s\", which is also the type of an exception: such an"
          + " exception would be read as the declared failure, and fail to decode. Choose another"
          + " type."),
  SHARED_FAILURE_TYPE(
      WARNING,
      "SharedFailureType",
      "%1$s and %2$s of %3$s both have the failure type \"%4$s\", so RetryOptions.setDoNotRetry and"
          + " other SDKs cannot tell them apart. Give one of them another with @AsyncFailure(type ="
          + " ...)."),
  RETRYABLE_EXACT(
      WARNING,
      "RetryableExact",
      "%1$s has Attempts.EXACT, and its failure %2$s is retryable: the retry makes every token that"
          + " was handed out useless. Use Attempts.ANY, or make the failure not retryable."),
  SHORT_POLL(
      WARNING,
      "ShortPoll",
      "%1$s is polled every %2$s, but Temporal starts a retry about a second after its time, and each"
          + " poll is an attempt. Poll less often, or have the outside call back."),
  POLL_PROGRESS(
      WARNING,
      "PollProgress",
      "%1$s is polled, so mostly no attempt runs, and a heartbeat with progress is refused then."
          + " Remove progress, or have the outside call back instead of polling."),
  NO_EQUALS(
      WARNING,
      "NoEquals",
      "The result of %1$s is a %2$s, which has no equals of its own: whoever answers twice by"
          + " signal is told that another result stands, also where it is the same. Use a record,"
          + " or write equals."),

  // A hint: it may never matter.
  SHARED_ACTIVITY_TYPE(
      NOTE,
      "SharedActivityType",
      "%1$s and %2$s both inherit %3$s with the activity type %4$s, and Temporal refuses a worker"
          + " with implementations of both. If they meet in one, give one of the interfaces a"
          + " namePrefix."),

  COMPILER_FAILURE(
      ERROR,
      "CompilerFailure",
      "The compiler failed when it was asked about %1$s: %2$s. Mend what else it says first; if that is"
          + " nothing, please report it to the compiler's makers."),
  INTERNAL_ERROR(
      ERROR,
      "InternalError",
      "The processor failed on %1$s: %2$s. This is a bug of the processor; please report it with the"
          + " interface.");

  /** The word for the platform that the texts speak of. */
  static final String TEMPORAL = "Temporal";

  private final Kind kind;
  private final String id;
  private final String text;

  Problem(Kind kind, String id, String text) {
    this.kind = kind;
    this.id = "AsyncActivity." + id;
    this.text = text;
  }

  public String id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  /** A bug of ours and where it is from: enough for us, and no stack trace for the user. */
  public static String describe(Exception bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    return trace.length == 0 ? bug.toString() : bug + " (at " + trace[0] + ")";
  }

  /** The text with the names of the user's things in it. */
  public String message(Object... arguments) {
    return messageOn(TEMPORAL, arguments);
  }

  /** The same in the words of another platform. */
  String messageOn(String platform, Object... arguments) {
    String message = id + ": " + String.format(text.replace(TEMPORAL, platform), arguments);
    return kind != ERROR ? message + " Suppress with @SuppressWarnings(\"" + id + "\")." : message;
  }
}
