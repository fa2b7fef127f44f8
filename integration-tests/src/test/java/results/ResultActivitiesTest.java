package results;

import static org.assertj.core.api.Assertions.assertThat;

import harness.Harness;
import harness.Harness.Call;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the completer is given is what the workflow gets. */
class ResultActivitiesTest {
  private static final Order ORDER = new Order("o-1", 2);

  private static Harness harness;
  private static ResultActivitiesCompleter completer;

  @BeforeAll
  static void start() {
    harness = new Harness();
    harness.start(harness.noting(ResultActivitiesImplBase.class));
    completer = ResultActivitiesCompleter.create(harness.client());
  }

  @AfterAll
  static void stop() {
    harness.close();
  }

  @Test
  void nothing() throws Exception {
    Call<String> call =
        harness.call(
            () -> {
              Harness.activities(ResultActivities.class).nothing();
              return "went on";
            });
    completer.nothing(harness.nextHandOff().token()).complete();
    assertThat(call.result()).isEqualTo("went on");
  }

  @TestFactory
  Stream<DynamicTest> primitives() {
    return Stream.of(
        same(
            true,
            ResultActivities::primitiveBoolean,
            (t, v) -> c().primitiveBoolean(t).complete(v)),
        same(
            (byte) -3, ResultActivities::primitiveByte, (t, v) -> c().primitiveByte(t).complete(v)),
        same(
            (short) 300,
            ResultActivities::primitiveShort,
            (t, v) -> c().primitiveShort(t).complete(v)),
        same(70_000, ResultActivities::primitiveInt, (t, v) -> c().primitiveInt(t).complete(v)),
        same(1L << 40, ResultActivities::primitiveLong, (t, v) -> c().primitiveLong(t).complete(v)),
        same('ß', ResultActivities::primitiveChar, (t, v) -> c().primitiveChar(t).complete(v)),
        same(1.5f, ResultActivities::primitiveFloat, (t, v) -> c().primitiveFloat(t).complete(v)),
        same(0.1, ResultActivities::primitiveDouble, (t, v) -> c().primitiveDouble(t).complete(v)));
  }

  @TestFactory
  Stream<DynamicTest> boxes() {
    return Stream.of(
        same(false, ResultActivities::boxedBoolean, (t, v) -> c().boxedBoolean(t).complete(v)),
        same((byte) 7, ResultActivities::boxedByte, (t, v) -> c().boxedByte(t).complete(v)),
        same((short) 8, ResultActivities::boxedShort, (t, v) -> c().boxedShort(t).complete(v)),
        same(9, ResultActivities::boxedInteger, (t, v) -> c().boxedInteger(t).complete(v)),
        same(10L, ResultActivities::boxedLong, (t, v) -> c().boxedLong(t).complete(v)),
        same('x', ResultActivities::boxedCharacter, (t, v) -> c().boxedCharacter(t).complete(v)),
        same(2.5f, ResultActivities::boxedFloat, (t, v) -> c().boxedFloat(t).complete(v)),
        same(1e300, ResultActivities::boxedDouble, (t, v) -> c().boxedDouble(t).complete(v)),
        same(null, ResultActivities::boxedInteger, (t, v) -> c().boxedInteger(t).complete(v)),
        same(null, ResultActivities::boxedVoid, (t, v) -> c().boxedVoid(t).complete(v)));
  }

  @TestFactory
  Stream<DynamicTest> objects() {
    Address address = new Address();
    address.setStreet("Main Street");
    return Stream.of(
        same("text", ResultActivities::text, (t, v) -> c().text(t).complete(v)),
        same("", ResultActivities::text, (t, v) -> c().text(t).complete(v)),
        same(null, ResultActivities::text, (t, v) -> c().text(t).complete(v)),
        same(ORDER, ResultActivities::aRecord, (t, v) -> c().aRecord(t).complete(v)),
        same(address, ResultActivities::aClass, (t, v) -> c().aClass(t).complete(v)),
        same(Size.LARGE, ResultActivities::anEnum, (t, v) -> c().anEnum(t).complete(v)),
        same(Map.of("a", 1), ResultActivities::anything, (t, v) -> c().anything(t).complete(v)),
        same(Instant.EPOCH, ResultActivities::time, (t, v) -> c().time(t).complete(v)),
        same(new BigDecimal("1.5"), ResultActivities::money, (t, v) -> c().money(t).complete(v)),
        same(new UUID(1, 2), ResultActivities::uuid, (t, v) -> c().uuid(t).complete(v)));
  }

  @TestFactory
  Stream<DynamicTest> arrays() {
    return Stream.of(
        same(new byte[] {1, -1}, ResultActivities::bytes, (t, v) -> c().bytes(t).complete(v)),
        same(
            new int[][] {{1}, {2, 3}},
            ResultActivities::matrix,
            (t, v) -> c().matrix(t).complete(v)),
        same(
            new Order[] {ORDER},
            ResultActivities::orderArray,
            (t, v) -> c().orderArray(t).complete(v)));
  }

  @TestFactory
  Stream<DynamicTest> generics() {
    List<Order> orders = List.of(ORDER, new Order("o-2", 3));
    return Stream.of(
        same(orders, ResultActivities::orderList, (t, v) -> c().orderList(t).complete(v)),
        same(
            Map.of("a", orders),
            ResultActivities::ordersByName,
            (t, v) -> c().ordersByName(t).complete(v)),
        same(
            orders,
            ResultActivities::extendsWildcard,
            (t, v) -> c().extendsWildcard(t).complete(v)),
        same(
            List.of(1, 2),
            ResultActivities::superWildcard,
            (t, v) -> c().superWildcard(t).complete(v)),
        same(
            Map.of("a", 1),
            ResultActivities::anyWildcard,
            (t, v) -> c().anyWildcard(t).complete(v)),
        same(
            Optional.of(ORDER),
            ResultActivities::maybeOrder,
            (t, v) -> c().maybeOrder(t).complete(v)),
        same(
            Optional.<Order>empty(),
            ResultActivities::maybeOrder,
            (t, v) -> c().maybeOrder(t).complete(v)),
        same(Map.entry("a", 1), ResultActivities::entry, (t, v) -> c().entry(t).complete(v)));
  }

  @Test
  void arrayOfGenerics() throws Exception {
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<int[]>[] value = new List[] {List.of(new int[] {1, 2})};
    Call<List<int[]>[]> call =
        harness.call(() -> Harness.activities(ResultActivities.class).arrayOfGenerics());
    completer.arrayOfGenerics(harness.nextHandOff().token()).complete(value);
    assertThat(call.result()[0].get(0)).containsExactly(1, 2);
  }

  private static ResultActivitiesCompleter c() {
    return completer;
  }

  private static <T> DynamicTest same(
      T value, Function<ResultActivities, T> activity, BiConsumer<String, T> complete) {
    return DynamicTest.dynamicTest(
        value + " of " + (value == null ? "nothing" : value.getClass().getSimpleName()),
        () -> {
          Call<T> call =
              harness.call(() -> activity.apply(Harness.activities(ResultActivities.class)));
          complete.accept(harness.nextHandOff().token(), value);
          assertThat(call.result()).isEqualTo(value);
        });
  }
}
