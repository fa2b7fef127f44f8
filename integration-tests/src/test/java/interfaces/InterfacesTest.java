package interfaces;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.ActivityAddress.Parked;
import harness.Harness;
import harness.Harness.Call;
import harness.Harness.HandOff;
import interfaces.parents.Annotated;
import interfaces.parents.AnnotatedCompleter;
import interfaces.parents.Child;
import interfaces.parents.ChildCompleter;
import interfaces.parents.ChildImplBase;
import interfaces.parents.Diamond;
import interfaces.parents.DiamondCompleter;
import interfaces.parents.DiamondFailures;
import interfaces.parents.DiamondImplBase;
import interfaces.parents.ListStorage;
import interfaces.parents.ListStorageCompleter;
import interfaces.parents.ListStorageImplBase;
import interfaces.parents.OnlyInherited;
import interfaces.parents.OnlyInheritedCompleter;
import interfaces.parents.OnlyInheritedImplBase;
import interfaces.parents.Redeclaring;
import interfaces.parents.RedeclaringCompleter;
import interfaces.parents.RedeclaringFailures;
import interfaces.parents.RedeclaringImplBase;
import interfaces.parents.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nested interfaces, and interfaces whose asynchronous methods come from their parents. */
class InterfacesTest {
  private static Harness harness;

  @BeforeAll
  static void start() {
    harness = new Harness();
    harness.start(
        harness.noting(Outer_InnerImplBase.class),
        harness.noting(Outer_Middle_DeepImplBase.class),
        harness.noting(DiamondImplBase.class),
        harness.noting(ChildImplBase.class),
        harness.noting(OnlyInheritedImplBase.class),
        harness.noting(RedeclaringImplBase.class),
        harness.noting(ListStorageImplBase.class));
  }

  @AfterAll
  static void stop() {
    harness.close();
  }

  @Test
  void nestedOnce() throws Exception {
    Outer.Value value = new Outer.Value("in");
    Call<Outer.Value> call = harness.call(() -> Harness.activities(Outer.Inner.class).inner(value));
    HandOff handOff = harness.nextHandOff();
    assertThat(handOff.arguments()).containsExactly(value);
    Outer_InnerCompleter.create(harness.client())
        .inner(handOff.token())
        .fail(new Outer.Denied("no"));
    assertThat(Outer_InnerFailures.inner(call.failure())).contains(new Outer.Denied("no"));
  }

  @Test
  void nestedTwice() throws Exception {
    Outer.Value value = new Outer.Value("in");
    Call<Outer.Value> call =
        harness.call(() -> Harness.activities(Outer.Middle.Deep.class).deep(value));
    Outer_Middle_DeepCompleter.create(harness.client())
        .deep(harness.nextHandOff().token())
        .complete(new Outer.Value("out"));
    assertThat(call.result()).isEqualTo(new Outer.Value("out"));
  }

  @Test
  void throughADiamond() throws Exception {
    DiamondCompleter completer = DiamondCompleter.create(harness.client());
    Call<String> call =
        harness.call(
            () -> {
              Diamond diamond = Harness.activities(Diamond.class);
              return diamond.diamond("a")
                  + diamond.left("b")
                  + diamond.right("c")
                  + diamond.plainOrdinary("-");
            });
    completer.diamond(harness.nextHandOff().token()).complete("1");
    completer.left(harness.nextHandOff().token()).complete("2");
    HandOff right = harness.nextHandOff();
    assertThat(((Parked) right.handle().address()).activityType()).isEqualTo("Diamond_Right");
    completer.right(right.token()).complete("3");
    assertThat(call.result()).isEqualTo("123-");

    Call<String> plain = harness.call(() -> Harness.activities(Diamond.class).plain("d"));
    completer.plain(harness.nextHandOff().token()).fail(new Refused("no"));
    assertThat(DiamondFailures.plain(plain.failure())).contains(new Refused("no"));
  }

  @Test
  void anAnnotatedParentKeepsItsPrefix() throws Exception {
    // The same activity through the child's stub and completer, and through the parent's.
    Call<String> call = harness.call(() -> Harness.activities(Child.class).annotated("a"));
    HandOff handOff = harness.nextHandOff();
    assertThat(((Parked) handOff.handle().address()).activityType())
        .isEqualTo("Annotated_Annotated");
    AnnotatedCompleter.create(harness.client()).annotated(handOff.token()).complete("1");
    assertThat(call.result()).isEqualTo("1");

    Call<String> parent = harness.call(() -> Harness.activities(Annotated.class).annotated("a"));
    ChildCompleter.create(harness.client()).annotated(harness.nextHandOff().token()).complete("2");
    assertThat(parent.result()).isEqualTo("2");

    Call<String> own = harness.call(() -> Harness.activities(Child.class).child("a"));
    ChildCompleter.create(harness.client()).child(harness.nextHandOff().token()).complete("3");
    assertThat(own.result()).isEqualTo("3");
  }

  @Test
  void onlyInherited() throws Exception {
    Call<String> call =
        harness.call(
            () ->
                Harness.activities(OnlyInherited.class).own("own ")
                    + Harness.activities(OnlyInherited.class).plain("x"));
    HandOff handOff = harness.nextHandOff();
    assertThat(((Parked) handOff.handle().address()).activityType())
        .isEqualTo("OnlyInherited_Plain");
    OnlyInheritedCompleter.create(harness.client()).plain(handOff.token()).complete("inherited");
    assertThat(call.result()).isEqualTo("own inherited");
  }

  @Test
  void redeclared() throws Exception {
    RedeclaringCompleter completer = RedeclaringCompleter.create(harness.client());
    Call<String> call =
        harness.call(() -> Harness.activities(Redeclaring.class).plainOrdinary("x"));
    completer.plainOrdinary(harness.nextHandOff().token()).complete("parked");
    assertThat(call.result()).isEqualTo("parked");

    call = harness.call(() -> Harness.activities(Redeclaring.class).plain("x"));
    completer.plain(harness.nextHandOff().token()).fail(new Refused("no"));
    assertThat(RedeclaringFailures.plain(call.failure())).contains(new Refused("no"));
  }

  /** A generic plain parent's values keep their element types. */
  @Test
  void concreteTypesForAParentsVariables() throws Exception {
    ListStorageCompleter completer = ListStorageCompleter.create(harness.client());
    Call<List<Integer>> load =
        harness.call(() -> Harness.activities(ListStorage.class).load("key"));
    HandOff handOff = harness.nextHandOff();
    assertThat(handOff.arguments()).containsExactly("key");
    completer.load(handOff.token()).complete(List.of(1, 2));
    assertThat(load.result()).isEqualTo(List.of(1, 2));

    Call<Map<String, List<List<Integer>>>> all =
        harness.call(() -> Harness.activities(ListStorage.class).loadAll(List.of("a")));
    Map<String, List<List<Integer>>> result = Map.of("a", List.of(List.of(1)));
    completer.loadAll(harness.nextHandOff().token()).complete(result);
    assertThat(all.result()).isEqualTo(result);
  }
}
