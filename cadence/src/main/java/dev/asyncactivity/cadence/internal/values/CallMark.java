package dev.asyncactivity.cadence.internal.values;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the nonce of a call stands in what the server records: after the identity ({@code 4711@host
 * call=…}); and in the first frame of a failure's stack trace, because of a failure that is retried
 * the server keeps the worker's identity and not the call's. It is a frame, because the SDK reads a
 * stack trace of nothing else.
 */
public final class CallMark {
  private static final String CLASS = "dev.asyncactivity";
  private static final String FILE = "call";

  /** As the SDK's converter writes the frame; a converter that encrypts hides it. */
  private static final Pattern FRAME =
      Pattern.compile("dev\\.asyncactivity\\.([A-Za-z0-9_-]{12})\\(call\\)");

  private CallMark() {}

  /** The stack trace of a failure, with the nonce before it. */
  static StackTraceElement[] before(StackTraceElement[] trace, String nonce) {
    StackTraceElement[] marked = new StackTraceElement[trace.length + 1];
    marked[0] = new StackTraceElement(CLASS, nonce, FILE, -1);
    System.arraycopy(trace, 0, marked, 1, trace.length);
    return marked;
  }

  /** The nonce of a recorded failure; empty if there is none. */
  public static String ofFailure(byte @Nullable [] details) {
    if (details == null) {
      return "";
    }
    Matcher frame = FRAME.matcher(new String(details, StandardCharsets.UTF_8));
    return frame.find() ? frame.group(1) : "";
  }
}
