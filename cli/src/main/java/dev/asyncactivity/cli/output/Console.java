package dev.asyncactivity.cli.output;

import dev.asyncactivity.cli.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of the program.
 *
 * @since 0.1
 */
public final class Console {
  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;
  private boolean inputIsRead;

  /**
   * The streams.
   *
   * @param in what {@code -} reads
   * @param out for results
   * @param err for errors
   */
  public Console(InputStream in, PrintWriter out, PrintWriter err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** For results. */
  public PrintWriter out() {
    return out;
  }

  /** For errors. */
  public PrintWriter err() {
    return err;
  }

  /**
   * The argument itself, or the whole of standard input for {@code -}: what stands on a command
   * line is seen by every user of the machine.
   *
   * @param argument the argument
   * @throws BadInput if two arguments are {@code -}
   */
  public String textOf(String argument) {
    if (!argument.equals("-")) {
      return argument;
    }
    if (inputIsRead) {
      throw new BadInput("Only one of the arguments can be - for standard input.");
    }
    inputIsRead = true;
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
