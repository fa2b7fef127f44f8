package dev.asyncactivity.cli.command;

import dev.asyncactivity.cli.connection.ConnectionOptions;
import dev.asyncactivity.cli.connection.TokenKeyOptions;
import dev.asyncactivity.cli.contract.ContractOptions;
import dev.asyncactivity.cli.output.Console;
import dev.asyncactivity.cli.output.Report;
import dev.asyncactivity.cli.output.Style;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The program itself: the options that all commands have.
 *
 * @since 0.1
 */
@Command(
    name = "asyncactivity",
    description = "Lists, shows, answers and moves parked activities.",
    mixinStandardHelpOptions = true,
    version = "asyncactivity 0.1",
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    abbreviateSynopsis = true,
    usageHelpAutoWidth = true,
    sortOptions = false,
    subcommands = {
      TypesCommand.class,
      ListCommand.class,
      ShowCommand.class,
      CompleteCommand.class,
      FailCommand.class,
      HeartbeatCommand.class,
      CancelCommand.class,
      MoveDeadlineCommand.class,
      OpenCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, or accepted by the server",
      "1:something else went wrong; the message says what",
      "2:bad input; nothing was sent",
      "3:the activity is not pending; nothing was changed",
      "4:more than one activity fits; nothing was changed",
      "5:the server did not answer; whether it took the call is not known",
      "6:the server does not allow it"
    })
public final class AsyncActivityCommand {
  private final Map<String, String> environment;
  private final Console console;
  private final Style style;

  @Mixin private ConnectionOptions connection = new ConnectionOptions();
  @Mixin private ContractOptions contracts = new ContractOptions();
  @Mixin private TokenKeyOptions tokenKeys = new TokenKeyOptions();

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Print JSON, one object a line; errors, too, on standard error.")
  private boolean json;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an error. It may show values.")
  private boolean debug;

  /**
   * The program.
   *
   * @param environment the environment variables
   * @param console the three streams
   */
  public AsyncActivityCommand(Map<String, String> environment, Console console) {
    this.environment = environment;
    this.console = console;
    this.style = Style.of(environment);
  }

  /** Whether JSON is printed. */
  public boolean isJson() {
    return json;
  }

  /** Whether stack traces are printed. */
  public boolean isDebug() {
    return debug;
  }

  /** Colours or none. */
  public Style style() {
    return style;
  }

  Console console() {
    return console;
  }

  Map<String, String> environment() {
    return environment;
  }

  ContractOptions contracts() {
    return contracts;
  }

  TokenKeyOptions tokenKeys() {
    return tokenKeys;
  }

  Report report() {
    return new Report(console, style, json);
  }

  Session open() {
    return Session.open(environment, connection, contracts, tokenKeys);
  }
}
