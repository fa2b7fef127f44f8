package dev.asyncactivity.internal.payload;

import com.google.protobuf.ByteString;
import dev.asyncactivity.internal.call.MarkedIdentity;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.failure.v1.Failure;
import java.nio.charset.StandardCharsets;

/**
 * Where the nonce of a call stands in what the server records: after the identity ({@code 4711@host
 * call=…}); for a failure that is retried, which keeps no identity, in the first line of its stack
 * trace, or, where the server would cut that off, in its source; and in the metadata of a
 * cancellation's details, because the in-memory server drops that identity.
 */
public final class CallMark {
  private static final String MARK = "call=";
  private static final String IN_METADATA = "async-activity-call";

  /** Of a retried failure the server keeps 4 KiB: type, source and message before the trace. */
  private static final int MOST_BEFORE_THE_TRACE = 3500;

  private CallMark() {}

  static Failure mark(Failure failure, String nonce) {
    Failure.Builder marked = failure.toBuilder();
    marked.setStackTrace(MARK + nonce + "\n" + failure.getStackTrace());
    int before =
        length(failure.getMessage()) + length(failure.getApplicationFailureInfo().getType());
    if (before > MOST_BEFORE_THE_TRACE) {
      marked.setSource(failure.getSource() + MarkedIdentity.MARK + nonce);
    }
    return marked.build();
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The nonce of a recorded failure; empty if there is none. */
  public static String ofFailure(Failure failure) {
    String trace = failure.getStackTrace();
    if (trace.startsWith(MARK)) {
      int end = trace.indexOf('\n');
      return trace.substring(MARK.length(), end < 0 ? trace.length() : end);
    }
    String inSource = MarkedIdentity.nonceOf(failure.getSource());
    // One that is too large is the cause of the server's own.
    return inSource.isEmpty() && failure.hasServerFailureInfo() && failure.hasCause()
        ? ofFailure(failure.getCause())
        : inSource;
  }

  static Payloads mark(Payloads details, String nonce) {
    Payloads.Builder marked = details.toBuilder();
    for (int i = 0; i < details.getPayloadsCount(); i++) {
      marked.setPayloads(
          i,
          details.getPayloads(i).toBuilder()
              .putMetadata(IN_METADATA, ByteString.copyFromUtf8(nonce)));
    }
    return marked.build();
  }

  /** The nonce of a recorded cancellation; empty if there is none. */
  public static String ofCancellation(String identity, Payloads details) {
    String inIdentity = MarkedIdentity.nonceOf(identity);
    if (!inIdentity.isEmpty() || details.getPayloadsCount() == 0) {
      return inIdentity;
    }
    Payload first = details.getPayloads(0);
    return first.getMetadataOrDefault(IN_METADATA, ByteString.EMPTY).toStringUtf8();
  }
}
