package dev.asyncactivity.cli.command;

import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.cli.BadInput;
import dev.asyncactivity.cli.contract.Primitives;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Completes an activity with a result. */
@Command(
    name = "complete",
    description = "Completes an activity with a result, which must be of the method's type.")
final class CompleteCommand extends ActivityCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "JSON",
      description = "The result; - reads it from standard input. None for a void method.")
  private @Nullable String json;

  @Option(
      names = "--as-read",
      description = "Take the result as the data converter reads it, whatever it leaves out.")
  private boolean asRead;

  @Override
  void run(Session session, Target target) {
    AsyncActivityHandle handle = target.handle(session.client());
    report(target, "is completed", complete(session, handle, target));
  }

  private CompletionOutcome complete(Session session, AsyncActivityHandle handle, Target target) {
    Type type = target.type().contract().resultType();
    if (handle instanceof VoidHandle ofNothing) {
      if (json != null) {
        throw new BadInput(target.type().name() + " has no result: leave the JSON out.");
      }
      return ofNothing.tryComplete();
    }
    if (json == null) {
      throw new BadInput(
          target.type().name()
              + " has a result: give it as JSON, of type "
              + type.getTypeName()
              + ".");
    }
    Object result = session.values().read("result", program().console().textOf(json), type, asRead);
    return handle instanceof ResultHandle<?>
        ? complete(handle, result)
        : Primitives.tryComplete(handle, result);
  }

  @SuppressWarnings("unchecked") // the result was read as the handle's type
  private static CompletionOutcome complete(AsyncActivityHandle handle, @Nullable Object result) {
    return ((ResultHandle<@Nullable Object>) handle).tryComplete(result);
  }
}
