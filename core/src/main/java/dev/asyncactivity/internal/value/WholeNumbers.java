package dev.asyncactivity.internal.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of JSON that a library would read as other whole ones: cut off, or wrapped around. */
public final class WholeNumbers {
  /** The bits of a {@code BigInteger}. */
  public static final int ANY = Integer.MAX_VALUE;

  private WholeNumbers() {}

  /**
   * What is wrong with a number, behind the name of its component; null if nothing is.
   *
   * @param bits the bits of the integer that it is read as, without its sign
   */
  public static @Nullable String problem(int bits, BigDecimal number) {
    if (number.scale() > 0 && number.stripTrailingZeros().scale() > 0) {
      return " is not a whole number";
    }
    return bits == ANY || fits(bits, number) ? null : " is out of range";
  }

  /** All of 1e1000000000 would fill the memory, so its size is looked at before. */
  private static boolean fits(int bits, BigDecimal whole) {
    return whole.signum() == 0
        || (long) whole.precision() - whole.scale() < 20
            && whole.toBigInteger().bitLength() <= bits;
  }
}
