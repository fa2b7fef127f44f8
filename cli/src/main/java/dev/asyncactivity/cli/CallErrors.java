package dev.asyncactivity.cli;

import dev.asyncactivity.cli.command.AsyncActivityCommand;
import dev.asyncactivity.cli.output.Json;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A command that failed: one sentence on standard error, and the exit code. */
final class CallErrors implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
    AsyncActivityCommand root = (AsyncActivityCommand) topOf(command).getCommandSpec().userObject();
    Problem problem = Problem.of(e);
    PrintWriter err = command.getErr();
    if (root.isJson()) {
      err.println(
          Json.object()
              .put("outcome", problem.code())
              .put("message", problem.message())
              .put("exitCode", problem.exitCode().number()));
    } else {
      err.println(command.getColorScheme().errorText(problem.message()));
    }
    if (root.isDebug()) {
      e.printStackTrace(err);
    }
    return problem.exitCode().number();
  }

  private static CommandLine topOf(CommandLine command) {
    return command.getParent() == null ? command : topOf(command.getParent());
  }
}
