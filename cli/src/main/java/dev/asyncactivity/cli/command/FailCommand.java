package dev.asyncactivity.cli.command;

import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.MethodContract.DeclaredFailureType;
import dev.asyncactivity.cli.BadInput;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fails an activity with a failure that its method declares. */
@Command(name = "fail", description = "Fails an activity with a failure that its method declares.")
final class FailCommand extends ActivityCommand {
  @Parameters(
      index = "0",
      paramLabel = "FAILURE",
      description = "The failure's type, such as Rejected; the command types lists them.")
  private String failure = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "JSON",
      defaultValue = "{}",
      description = "Its fields; - reads them from standard input. None by default.")
  private String json = "{}";

  @Option(
      names = "--as-read",
      description = "Take the failure as the data converter reads it, whatever it leaves out.")
  private boolean asRead;

  @Override
  void run(Session session, Target target) {
    AsyncActivityHandle handle = target.handle(session.client());
    DeclaredFailureType declared = declared(target);
    @Nullable Object value =
        session
            .values()
            .read("failure", program().console().textOf(json), declared.record(), asRead);
    report(target, "has failed with " + declared.type(), fail(handle, value));
  }

  private DeclaredFailureType declared(Target target) {
    List<DeclaredFailureType> failures = target.type().contract().failures();
    return failures.stream()
        .filter(it -> it.type().equals(failure) || it.record().getSimpleName().equals(failure))
        .findAny()
        .orElseThrow(
            () ->
                new BadInput(
                    target.type().name()
                        + " declares no failure "
                        + failure
                        + (failures.isEmpty()
                            ? ", and no other."
                            : ": there are "
                                + failures.stream()
                                    .map(DeclaredFailureType::type)
                                    .collect(Collectors.joining(", "))
                                + ".")));
  }

  @SuppressWarnings("unchecked") // the failure was read as a type that the method declares
  private static CompletionOutcome fail(AsyncActivityHandle handle, @Nullable Object failure) {
    return ((FailureHandle<Object>) handle)
        .tryFail(Objects.requireNonNullElseGet(failure, FailCommand::noFailure));
  }

  private static Object noFailure() {
    throw new BadInput("The failure is null: give its fields.");
  }
}
