package methods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import harness.Harness;
import harness.Harness.Call;
import harness.Harness.HandOff;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Methods of every kind beside each other, and activity types that may be any text. */
class MethodActivitiesTest {
  private static Harness harness;

  @BeforeAll
  static void start() {
    harness = new Harness();
    harness.start(
        harness.noting(MethodActivitiesImplBase.class),
        harness.noting(OddTypeNamesImplBase.class),
        harness.noting(TenActivitiesImplBase.class));
  }

  @AfterAll
  static void stop() {
    harness.close();
  }

  @Test
  void ordinaryAndDefaultMethodsCompleteThemselves() throws Exception {
    assertThat(
            harness
                .call(() -> Harness.activities(MethodActivities.class).ordinary("plain"))
                .result())
        .isEqualTo("plain");
    assertThat(
            harness.call(() -> Harness.activities(MethodActivities.class).byDefault("x")).result())
        .isEqualTo("default x");
  }

  @Test
  void typesAreThoseThatTemporalMakes() throws Exception {
    MethodActivitiesCompleter completer = MethodActivitiesCompleter.create(harness.client());
    assertThat(type(a -> a.named("x"), t -> completer.named(t).tryComplete("y")))
        .isEqualTo("own-name");
    assertThat(type(a -> a.prefixed("x"), t -> completer.prefixed(t).tryComplete("y")))
        .isEqualTo("Methods_Prefixed");
    assertThat(type(a -> a.retried("x"), t -> completer.retried(t).tryComplete("y")))
        .isEqualTo("Methods_Retried");
    assertThat(type(a -> a.documented("x"), t -> completer.documented(t).tryComplete("y")))
        .isEqualTo("Methods_Documented");
    assertThat(type(a -> a.unchecked("x"), t -> completer.unchecked(t).tryComplete("y")))
        .isEqualTo("Methods_Unchecked");
  }

  private static String type(Function<MethodActivities, String> activity, Function<String, ?> end)
      throws Exception {
    Call<String> call =
        harness.call(() -> activity.apply(Harness.activities(MethodActivities.class)));
    HandOff handOff = harness.nextHandOff();
    end.apply(handOff.token());
    assertThat(call.result()).isEqualTo("y");
    return ((Parked) handOff.handle().address()).activityType();
  }

  @Test
  void anActivityTypeMayBeAnyText() throws Exception {
    List<Function<OddTypeNames, String>> activities =
        List.of(
            OddTypeNames::comment,
            OddTypeNames::escape,
            OddTypeNames::quotes,
            OddTypeNames::dollars,
            OddTypeNames::unicode,
            OddTypeNames::tags,
            OddTypeNames::lines,
            OddTypeNames::blank,
            OddTypeNames::prefixed);
    OddTypeNamesCompleter completer = OddTypeNamesCompleter.create(harness.client());
    List<Function<String, ?>> ends =
        List.of(
            t -> completer.comment(t).tryComplete("y"),
            t -> completer.escape(t).tryComplete("y"),
            t -> completer.quotes(t).tryComplete("y"),
            t -> completer.dollars(t).tryComplete("y"),
            t -> completer.unicode(t).tryComplete("y"),
            t -> completer.tags(t).tryComplete("y"),
            t -> completer.lines(t).tryComplete("y"),
            t -> completer.blank(t).tryComplete("y"),
            t -> completer.prefixed(t).tryComplete("y"));
    for (int i = 0; i < activities.size(); i++) {
      Function<OddTypeNames, String> activity = activities.get(i);
      Call<String> call =
          harness.call(() -> activity.apply(Harness.activities(OddTypeNames.class)));
      ends.get(i).apply(harness.nextHandOff().token());
      assertThat(call.result()).isEqualTo("y");
    }
  }

  @Test
  void tenMethodsAreTenTypes() throws Exception {
    TenActivitiesCompleter completer = TenActivitiesCompleter.create(harness.client());
    List<BiFunction<TenActivities, String, String>> activities =
        List.of(
            TenActivities::one,
            TenActivities::two,
            TenActivities::three,
            TenActivities::four,
            TenActivities::five,
            TenActivities::six,
            TenActivities::seven,
            TenActivities::eight,
            TenActivities::nine,
            TenActivities::ten);
    Call<String> call =
        harness.call(
            () -> {
              StringBuilder results = new StringBuilder();
              TenActivities stub = Harness.activities(TenActivities.class);
              activities.forEach(activity -> results.append(activity.apply(stub, "x")));
              return results.toString();
            });
    // Without any token: by the type, in the workflow.
    ActivityAddress address = ActivityAddress.inWorkflow(call.workflowId());
    List<Runnable> ends =
        List.of(
            () -> completer.one(address).complete("1"),
            () -> completer.two(address).complete("2"),
            () -> completer.three(address).complete("3"),
            () -> completer.four(address).complete("4"),
            () -> completer.five(address).complete("5"),
            () -> completer.six(address).complete("6"),
            () -> completer.seven(address).complete("7"),
            () -> completer.eight(address).complete("8"),
            () -> completer.nine(address).complete("9"),
            () -> completer.ten(address).complete("10"));
    for (Runnable end : ends) {
      harness.nextHandOff();
      end.run();
    }
    assertThat(call.result()).isEqualTo("12345678910");
  }
}
