package dev.asyncactivity.internal.token;

import dev.asyncactivity.ActivityAddress.OfToken;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.ActivityAddress.Waiting;
import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.internal.address.ParkedActivity;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a callback token holds, as bytes: the version, then fields, each a tag, a length and a
 * value. Version 1 is of a parked activity, version 2 of one that is answered by a signal: it has
 * no task token, so what reads only version 1 must not take it for one.
 *
 * <p>A tag is one byte, the number of the field. Its highest bit says that the value is a UUID in
 * 16 bytes instead of a length and UTF-8: ids mostly are UUIDs, and links should be short. Lengths,
 * and the attempt, are numbers in groups of seven bits, the lowest first. Times are two such
 * numbers in a field with a length. A reader skips fields that it does not know, so fields can be
 * added without a new version.
 */
public final class TokenContent {
  private static final int PARKED = 1;
  private static final int WAITING = 2;

  private static final int TASK_TOKEN = 1;
  private static final int NAMESPACE = 2;
  private static final int WORKFLOW_ID = 3;
  private static final int RUN_ID = 4;
  private static final int ACTIVITY_ID = 5;
  private static final int ACTIVITY_TYPE = 6;
  private static final int ATTEMPT = 7;
  private static final int WORKFLOW_TYPE = 8;
  private static final int TASK_QUEUE = 9;
  private static final int SCHEDULED = 10;
  private static final int WAIT_ID = 11;

  /** Not there in a token of Temporal, which came first. */
  private static final int PLATFORM = 12;

  private static final int UUID_FLAG = 0x80;

  private TokenContent() {}

  /**
   * Writes an address.
   *
   * @param address the activity
   * @return the bytes
   */
  public static byte[] write(OfToken address) {
    return address instanceof Waiting waiting
        ? write(waiting)
        : write(((Parked) address).activity());
  }

  private static byte[] write(Waiting address) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(128);
    out.write(WAITING);
    writeText(out, NAMESPACE, address.namespace());
    writeText(out, WORKFLOW_ID, address.workflowId());
    writeText(out, ACTIVITY_TYPE, address.activityType());
    out.write(ATTEMPT);
    writeNumber(out, address.attempt());
    writeText(out, WAIT_ID, address.waitId());
    return out.toByteArray();
  }

  /**
   * Writes a parked activity.
   *
   * @param address the parked activity
   * @return the bytes
   */
  public static byte[] write(ParkedActivity address) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(384);
    out.write(PARKED);
    writeBytes(out, TASK_TOKEN, address.taskToken().bytes());
    writeText(out, NAMESPACE, address.namespace());
    writeText(out, WORKFLOW_ID, address.workflowId());
    writeText(out, RUN_ID, address.runId());
    writeText(out, ACTIVITY_ID, address.activityId());
    writeText(out, ACTIVITY_TYPE, address.activityType());
    out.write(ATTEMPT);
    writeNumber(out, address.attempt());
    writeText(out, WORKFLOW_TYPE, address.workflowType());
    writeText(out, TASK_QUEUE, address.taskQueue());
    writeTimes(out, address.firstScheduled(), address.scheduled());
    writeText(out, PLATFORM, TokenPlatform.nameOf(address.platform()));
    return out.toByteArray();
  }

  /**
   * Reads an address.
   *
   * @param content what {@link #write} made, in this version of the library or a later one
   * @return the activity
   * @throws InvalidCallbackTokenException if the version is not known, or the bytes are not as
   *     described
   */
  public static OfToken read(byte[] content) {
    if (content.length == 0 || content[0] != PARKED && content[0] != WAITING) {
      throw new InvalidCallbackTokenException(
          Reason.UNSUPPORTED_VERSION,
          "The callback token has version "
              + (content.length == 0 ? "none" : content[0] & 0xFF)
              + ", this library reads versions "
              + PARKED
              + " and "
              + WAITING);
    }
    try {
      Fields fields = readFields(ByteBuffer.wrap(content, 1, content.length - 1));
      return content[0] == PARKED ? new Parked(fields.parked()) : fields.waiting();
    } catch (InvalidCallbackTokenException e) {
      throw e;
    } catch (BufferUnderflowException
        | CharacterCodingException
        | IllegalArgumentException
        | ArithmeticException e) {
      InvalidCallbackTokenException malformed =
          new InvalidCallbackTokenException(
              Reason.MALFORMED, "The callback token's content cannot be read");
      malformed.initCause(e);
      throw malformed;
    }
  }

  private static Fields readFields(ByteBuffer in) throws CharacterCodingException {
    byte[] taskToken = new byte[0];
    @Nullable String[] texts = new @Nullable String[PLATFORM + 1];
    long[] times = {0, 0};
    int attempt = 0;
    int seen = 0;
    while (in.hasRemaining()) {
      int tag = in.get() & 0xFF;
      int field = tag & ~UUID_FLAG;
      if (field < texts.length) {
        if ((seen & 1 << field) != 0) {
          throw new IllegalArgumentException("A field is there twice");
        }
        seen |= 1 << field;
      }
      if (field == ATTEMPT) {
        attempt = readNumber(in);
      } else if (field == TASK_TOKEN) {
        taskToken = readBytes(in);
      } else if (field == SCHEDULED) {
        times = readTimes(ByteBuffer.wrap(readBytes(in)));
      } else {
        boolean isUuid = (tag & UUID_FLAG) != 0;
        byte[] value = isUuid ? readBytes(in, 2 * Long.BYTES) : readBytes(in);
        if (field < texts.length) {
          texts[field] = isUuid ? uuidText(value) : utf8Text(value);
        }
      }
    }
    return new Fields(taskToken, texts, attempt, times);
  }

  /** What was read; texts by their field's number. */
  private record Fields(byte[] taskToken, @Nullable String[] texts, int attempt, long[] times) {

    ParkedActivity parked() {
      return new ParkedActivity(
          new TaskToken(taskToken),
          required(texts[NAMESPACE]),
          texts[WORKFLOW_ID],
          texts[RUN_ID],
          required(texts[ACTIVITY_ID]),
          required(texts[ACTIVITY_TYPE]),
          attempt,
          texts[WORKFLOW_TYPE],
          texts[TASK_QUEUE],
          times[0],
          times[1],
          TokenPlatform.of(texts[PLATFORM]));
    }

    Waiting waiting() {
      return new Waiting(
          required(texts[NAMESPACE]),
          required(texts[WORKFLOW_ID]),
          required(texts[WAIT_ID]),
          required(texts[ACTIVITY_TYPE]),
          attempt);
    }
  }

  private static String required(@Nullable String text) {
    if (text == null) {
      throw new IllegalArgumentException("A field is missing");
    }
    return text;
  }

  private static void writeText(ByteArrayOutputStream out, int field, @Nullable String text) {
    if (text == null) {
      return;
    }
    UUID uuid = asUuid(text);
    if (uuid == null) {
      writeBytes(out, field, text.getBytes(StandardCharsets.UTF_8));
    } else {
      out.write(field | UUID_FLAG);
      out.writeBytes(
          ByteBuffer.allocate(2 * Long.BYTES)
              .putLong(uuid.getMostSignificantBits())
              .putLong(uuid.getLeastSignificantBits())
              .array());
    }
  }

  private static @Nullable UUID asUuid(String text) {
    if (text.length() != 36) {
      return null;
    }
    try {
      UUID uuid = UUID.fromString(text);
      return uuid.toString().equals(text) ? uuid : null;
    } catch (IllegalArgumentException e) {
      return null; // A text of 36 characters that is no UUID is as good an id.
    }
  }

  private static String uuidText(byte[] value) {
    ByteBuffer bytes = ByteBuffer.wrap(value);
    return new UUID(bytes.getLong(), bytes.getLong()).toString();
  }

  private static String utf8Text(byte[] value) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
  }

  private static void writeBytes(ByteArrayOutputStream out, int field, byte[] value) {
    out.write(field);
    writeNumber(out, value.length);
    out.writeBytes(value);
  }

  private static byte[] readBytes(ByteBuffer in) {
    return readBytes(in, readNumber(in));
  }

  private static byte[] readBytes(ByteBuffer in, int length) {
    if (length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] value = new byte[length];
    in.get(value);
    return value;
  }

  /** When the first attempt was scheduled, and how much later this one was, in ms. */
  private static void writeTimes(ByteArrayOutputStream out, long first, long scheduled) {
    if (first <= 0) {
      return;
    }
    ByteArrayOutputStream times = new ByteArrayOutputStream(12);
    writeNumber(times, first);
    writeNumber(times, Math.max(0, scheduled - first));
    writeBytes(out, SCHEDULED, times.toByteArray());
  }

  private static long[] readTimes(ByteBuffer in) {
    long first = readGroups(in, 9);
    return new long[] {first, Math.addExact(first, readGroups(in, 9))};
  }

  private static void writeNumber(ByteArrayOutputStream out, long number) {
    long rest = number;
    while (rest > 0x7F) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static int readNumber(ByteBuffer in) {
    return Math.toIntExact(readGroups(in, 5));
  }

  private static long readGroups(ByteBuffer in, int most) {
    long number = 0;
    for (int i = 0; i < most; i++) {
      byte group = in.get();
      number |= (long) (group & 0x7F) << 7 * i;
      if (group >= 0) {
        return number;
      }
    }
    throw new IllegalArgumentException("A number is too long");
  }
}
