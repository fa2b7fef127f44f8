package dev.asyncactivity.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Arguments that cannot be read: one sentence and where the help is, not the whole help. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String message = e.getMessage().endsWith(".") ? e.getMessage() : e.getMessage() + ".";
    command
        .getErr()
        .println(
            command.getColorScheme().errorText(message)
                + " See: "
                + command.getCommandSpec().qualifiedName()
                + " --help");
    return ExitCode.BAD_INPUT.number();
  }
}
