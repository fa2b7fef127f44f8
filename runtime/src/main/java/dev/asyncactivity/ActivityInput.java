package dev.asyncactivity;

import dev.asyncactivity.internal.payload.RecordedPayloads;
import io.temporal.common.converter.DataConverter;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an activity was called with, as its workflow's history has it. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ActivityInput {
  private final RecordedPayloads.OfResult recorded;
  private final DataConverter converter;

  ActivityInput(RecordedPayloads.OfResult recorded, DataConverter converter) {
    this.recorded = recorded;
    this.converter = converter;
  }

  /** How many arguments there are. */
  public int size() {
    return recorded.payloads().getPayloadsCount();
  }

  /**
   * An argument.
   *
   * @param index which one, from 0
   * @param type its class
   * @return the argument, which may be null; null beyond the last one
   * @throws io.temporal.common.converter.DataConverterException if it is something else
   */
  public <T> @Nullable T argument(int index, Class<T> type) {
    return argument(index, type, type);
  }

  /**
   * An argument of a generic type.
   *
   * @param index which one, from 0
   * @param type its class
   * @param genericType its type
   * @return the argument, which may be null; null beyond the last one
   * @throws io.temporal.common.converter.DataConverterException if it is something else
   */
  public <T> @Nullable T argument(int index, Class<T> type, Type genericType) {
    return index >= size()
        ? null
        : converter.fromPayloads(index, Optional.of(recorded.payloads()), type, genericType);
  }

  /** How many arguments there are; never their values. */
  @Override
  public String toString() {
    return "ActivityInput[size=" + size() + "]";
  }
}
