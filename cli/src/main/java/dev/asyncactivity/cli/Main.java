package dev.asyncactivity.cli;

import dev.asyncactivity.cli.command.AsyncActivityCommand;
import dev.asyncactivity.cli.output.Console;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import picocli.CommandLine;

/**
 * The operator's command line: lists, shows, answers and moves parked activities.
 *
 * @since 0.1
 */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its {@link ExitCode}.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    // gRPC logs by java.util.logging what the message of the error says already.
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
    System.exit(run(System.getenv(), System.in, System.out, System.err, args));
  }

  /**
   * Runs one command in this process.
   *
   * @param environment where settings are that no flag gives
   * @param in what {@code -} reads
   * @param out for results
   * @param err for errors, one sentence each
   * @param args the command and its options
   * @return the number of the {@link ExitCode}
   */
  public static int run(
      Map<String, String> environment,
      InputStream in,
      PrintStream out,
      PrintStream err,
      String... args) {
    Console console = new Console(in, writer(out), writer(err));
    int exitCode = commandLine(environment, console).execute(args);
    console.out().flush();
    console.err().flush();
    return exitCode;
  }

  static CommandLine commandLine(Map<String, String> environment, Console console) {
    AsyncActivityCommand program = new AsyncActivityCommand(environment, console);
    return new CommandLine(program)
        .setColorScheme(CommandLine.Help.defaultColorScheme(program.style().ansi()))
        .setOut(console.out())
        .setErr(console.err())
        .setExpandAtFiles(false)
        .registerConverter(Instant.class, Times::instant)
        .registerConverter(Duration.class, Times::duration)
        .setParameterExceptionHandler(new UsageErrors())
        .setExecutionExceptionHandler(new CallErrors());
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
