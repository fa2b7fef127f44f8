package dev.asyncactivity.cli.contract;

import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.PrimitiveHandle.OfBoolean;
import dev.asyncactivity.PrimitiveHandle.OfByte;
import dev.asyncactivity.PrimitiveHandle.OfChar;
import dev.asyncactivity.PrimitiveHandle.OfDouble;
import dev.asyncactivity.PrimitiveHandle.OfFloat;
import dev.asyncactivity.PrimitiveHandle.OfInt;
import dev.asyncactivity.PrimitiveHandle.OfLong;
import dev.asyncactivity.PrimitiveHandle.OfShort;
import dev.asyncactivity.cli.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Completes activities with a primitive result.
 *
 * @since 0.1
 */
public final class Primitives {
  private Primitives() {}

  /**
   * Completes one.
   *
   * @param handle the handle, of a method with a primitive result
   * @param result the result in its box
   */
  public static CompletionOutcome tryComplete(AsyncActivityHandle handle, @Nullable Object result) {
    if (result == null) {
      throw new BadInput("The result is null, but " + handle.activityType() + " needs a value.");
    }
    if (handle instanceof OfBoolean of) {
      return of.tryComplete((boolean) result);
    } else if (handle instanceof OfByte of) {
      return of.tryComplete((byte) result);
    } else if (handle instanceof OfShort of) {
      return of.tryComplete((short) result);
    } else if (handle instanceof OfInt of) {
      return of.tryComplete((int) result);
    } else if (handle instanceof OfLong of) {
      return of.tryComplete((long) result);
    } else if (handle instanceof OfChar of) {
      return of.tryComplete((char) result);
    } else if (handle instanceof OfFloat of) {
      return of.tryComplete((float) result);
    } else if (handle instanceof OfDouble of) {
      return of.tryComplete((double) result);
    }
    throw new IllegalStateException("No primitive result: " + handle.getClass().getName());
  }
}
