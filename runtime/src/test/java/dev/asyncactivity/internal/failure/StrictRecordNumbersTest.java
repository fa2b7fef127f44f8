package dev.asyncactivity.internal.failure;

import static dev.asyncactivity.internal.failure.Problems.assertProblem;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that would be read as other numbers. */
class StrictRecordNumbersTest {
  record B(byte n) {}

  record BB(Byte n) {}

  record S(short n) {}

  record SS(Short n) {}

  record I(int n) {}

  record II(Integer n) {}

  record L(long n) {}

  record LL(Long n) {}

  record Big(BigInteger n) {}

  record F(float n) {}

  record D(double n) {}

  record DD(Double n) {}

  record Dec(BigDecimal n) {}

  record Bool(boolean n) {}

  record Char(char n) {}

  private static final Map<Class<?>, String> MOST =
      Map.of(
          B.class, "127",
          BB.class, "127",
          S.class, "32767",
          SS.class, "32767",
          I.class, "2147483647",
          II.class, "2147483647",
          L.class, "9223372036854775807",
          LL.class, "9223372036854775807");

  @Test
  void integersAreInTheirRange() {
    MOST.forEach(
        (type, most) -> {
          BigInteger beyond = new BigInteger(most).add(BigInteger.ONE);
          assertProblem(type, n(most), null);
          assertProblem(type, n(most + ".0"), null);
          assertProblem(type, n("-" + beyond), null);
          assertProblem(type, n(beyond.toString()), "n is out of range");
          assertProblem(type, n("-" + beyond.add(BigInteger.ONE)), "n is out of range");
          assertProblem(type, n(beyond + "00e-2"), "n is out of range");
          assertProblem(type, n("100e2147483647"), "n is out of range");
        });
    assertProblem(Big.class, n("1e1000"), null);
    assertProblem(Big.class, n("1e2147483647"), null);
    assertProblem(D.class, n("1e19"), null);
    assertProblem(Dec.class, n("1e19"), null);
  }

  @Test
  void integersAreWhole() {
    for (Class<?> type : List.of(B.class, S.class, II.class, L.class, LL.class, Big.class)) {
      for (String whole : List.of("40", "40.0", "4e1", "400e-1", "-0.0", "0e99", "0e-99")) {
        assertProblem(type, n(whole), null);
      }
      for (String fraction : List.of("40.9", "1e-1", "401e-1", "1e-2147483647")) {
        assertProblem(type, n(fraction), "n is not a whole number");
      }
    }
    for (Class<?> type : List.of(F.class, D.class, DD.class, Dec.class)) {
      assertProblem(type, n("40.9"), null);
    }
  }

  @Test
  void primitiveNumbersAreNotText() {
    for (Class<?> type : List.of(B.class, S.class, I.class, L.class, F.class, D.class)) {
      assertProblem(type, n("\"5\""), "n is text");
      assertProblem(type, n("\"\""), "n is text");
    }
    for (Class<?> type : List.of(II.class, LL.class, Big.class, DD.class, Dec.class)) {
      assertProblem(type, n("\"5\""), null);
      assertProblem(type, n("\" \""), "n is an empty text");
    }
    assertProblem(Bool.class, n("\"true\""), null);
    assertProblem(Char.class, n("\"c\""), null);
  }

  /** Jackson itself writes so. */
  @ParameterizedTest
  @ValueSource(strings = {"\"NaN\"", "\"Infinity\"", "\"-Infinity\""})
  void doublesMayBeNoNumbers(String text) {
    assertProblem(F.class, n(text), null);
    assertProblem(D.class, n(text), null);
    assertProblem(L.class, n(text), "n is text");
  }

  private static String n(String value) {
    return "{\"n\":" + value + "}";
  }
}
