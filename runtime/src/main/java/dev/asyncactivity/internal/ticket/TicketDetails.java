package dev.asyncactivity.internal.ticket;

import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.RawValue;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Heartbeat details that may hold a ticket.
 *
 * @param payloads the details
 * @param converter reads them
 */
public record TicketDetails(Optional<Payloads> payloads, DataConverter converter) {
  private static final String ENCODING = "encoding";
  private static final String JSON = "json/";

  /** The ticket; empty if there is none, or the details are the user's alone. */
  public Optional<Ticket> ticket() {
    if (!isLongEnough()) {
      return Optional.empty();
    }
    try {
      return read();
    } catch (DataConverterException e) {
      return Optional.empty(); // A second detail that is not ours, as other SDKs may write it.
    }
  }

  /**
   * The key in the ticket, if it has one.
   *
   * @throws DataConverterException if the converter cannot read it, as without the worker's codec
   */
  public Optional<String> key() {
    if (!isLongEnough()) {
      return Optional.empty();
    }
    try {
      return read().map(Ticket::key);
    } catch (RuntimeException e) { // A codec may throw anything.
      if (isJson()) {
        return Optional.empty(); // A second detail that is not ours.
      }
      throw new DataConverterException(
          "The key of the activity is unreadable. It is in the activity's heartbeat details, which"
              + " this client's data converter does not read: give it the worker's, with its codec.",
          e);
    }
  }

  private boolean isLongEnough() {
    return payloads.isPresent() && payloads.get().getPayloadsCount() > 1;
  }

  private Optional<Ticket> read() {
    @Nullable Map<?, ?> values = converter.fromPayloads(1, payloads, Map.class, Map.class);
    return values == null ? Optional.empty() : Ticket.of(values);
  }

  /** Whether the ticket's place holds JSON behind all codecs. */
  private boolean isJson() {
    try {
      @Nullable RawValue raw = converter.fromPayloads(1, payloads, RawValue.class, RawValue.class);
      return raw != null && isJson(raw.getPayload());
    } catch (RuntimeException e) {
      return false; // What the codec does not decode is no JSON either.
    }
  }

  private static boolean isJson(Payload payload) {
    return payload.containsMetadata(ENCODING)
        && payload.getMetadataOrThrow(ENCODING).toStringUtf8().startsWith(JSON);
  }

  /** The user's progress as it was recorded. */
  public @Nullable Object progress() {
    return payloads.isEmpty()
        ? null
        : converter.fromPayloads(0, payloads, RawValue.class, RawValue.class);
  }

  /** The reference of a polled activity. */
  public <F> @Nullable F reference(Class<F> type) {
    return converter.fromPayloads(2, payloads, type, (Type) type);
  }
}
