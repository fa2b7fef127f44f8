package names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.AsyncActivityHandle;
import harness.Harness;
import harness.Harness.Call;
import harness.Harness.HandOff;
import io.temporal.workflow.Functions.Func;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import names.clashes.ClashActivities;
import names.clashes.ClashActivitiesCompleter;
import names.clashes.ClashActivitiesFailures;
import names.clashes.ClashActivitiesImplBase;
import names.clashes.DeclaredFailures;
import names.clashes.Optional;
import names.javalang.JavaLangActivities;
import names.javalang.JavaLangActivitiesCompleter;
import names.javalang.JavaLangActivitiesFailures;
import names.javalang.JavaLangActivitiesImplBase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No name that a user may choose meets one of ours. */
class NamesTest {
  private static Harness harness;

  @BeforeAll
  static void start() {
    harness = new Harness();
    harness.start(
        harness.noting(MethodNamesImplBase.class),
        harness.noting(HandleNamesImplBase.class),
        harness.noting(NestedTypesImplBase.class),
        harness.noting(ClashActivitiesImplBase.class),
        harness.noting(JavaLangActivitiesImplBase.class));
  }

  @AfterAll
  static void stop() {
    harness.close();
  }

  @TestFactory
  Stream<DynamicTest> everyMethodName() {
    return everyTextMethod(MethodNames.class, MethodNamesCompleter.create(harness.client()));
  }

  @TestFactory
  Stream<DynamicTest> everyHandleName() {
    return everyTextMethod(HandleNames.class, HandleNamesCompleter.create(harness.client()));
  }

  /** Calls each method from String to String, and completes it through the completer's method. */
  private static Stream<DynamicTest> everyTextMethod(Class<?> activityInterface, Object completer) {
    return Arrays.stream(activityInterface.getMethods())
        .filter(method -> method.getReturnType() == String.class)
        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
        .sorted(Comparator.comparing(Method::getName))
        .map(
            method ->
                DynamicTest.dynamicTest(
                    method.getName(),
                    () -> handOffAndComplete(activityInterface, method, completer)));
  }

  private static void handOffAndComplete(
      Class<?> activityInterface, Method method, Object completer) throws Exception {
    Call<Object> call =
        harness.call(() -> invoke(method, Harness.activities(activityInterface), "in"));
    HandOff handOff = harness.nextHandOff();
    assertThat(handOff.method()).isEqualTo(method.getName());
    assertThat(handOff.arguments()).containsExactly("in");
    Object handle =
        completer
            .getClass()
            .getMethod(method.getName(), String.class)
            .invoke(completer, handOff.token());
    assertThat(handle).isInstanceOf(AsyncActivityHandle.class).hasSameClassAs(handOff.handle());
    handle.getClass().getMethod("complete", Object.class).invoke(handle, "out");
    assertThat(call.result()).isEqualTo("out");
  }

  private static Object invoke(Method method, Object stub, Object argument) {
    try {
      return method.invoke(stub, argument);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void namesOfObjectWithParameters() throws Exception {
    MethodNamesCompleter completer = MethodNamesCompleter.create(harness.client());
    Call<Boolean> equal = call(() -> Harness.activities(MethodNames.class).equals("a", "b"));
    completer.equals(harness.nextHandOff().token()).complete(true);
    assertThat(equal.result()).isTrue();
    Call<Integer> hash = call(() -> Harness.activities(MethodNames.class).hashCode("a"));
    completer.hashCode(harness.nextHandOff().token()).complete(42);
    assertThat(hash.result()).isEqualTo(42);
  }

  @Test
  void failuresOfMethodsNamedLikeOurs() throws Exception {
    MethodNamesCompleter completer = MethodNamesCompleter.create(harness.client());
    NameFailure failure = new NameFailure("because");
    Call<String> call = call(() -> Harness.activities(MethodNames.class).toApplicationFailure("a"));
    completer.toApplicationFailure(harness.nextHandOff().token()).fail(failure);
    assertThat(MethodNamesFailures.toApplicationFailure(call.failure())).contains(failure);
    call = call(() -> Harness.activities(MethodNames.class).yield("a"));
    completer.yield(harness.nextHandOff().token()).fail(failure);
    assertThat(MethodNamesFailures.yield(call.failure())).contains(failure);
  }

  @Test
  void aHandleNamedLikeItsResultAndItsFailure() throws Exception {
    NameFailure value = new NameFailure("value");
    Call<NameFailure> call = call(() -> Harness.activities(HandleNames.class).nameFailure(value));
    HandOff handOff = harness.nextHandOff();
    assertThat(handOff.arguments()).containsExactly(value);
    HandleNamesCompleter.create(harness.client()).nameFailure(handOff.token()).fail(value);
    assertThat(HandleNamesFailures.nameFailure(call.failure())).contains(value);
  }

  @Test
  void typesInTheInterface() throws Exception {
    Call<NestedTypes.Result> call =
        call(
            () ->
                Harness.activities(NestedTypes.class)
                    .nested(
                        new NestedTypes.String(1),
                        new NestedTypes.Override(2),
                        new NestedTypes.AsyncActivityClient(3),
                        new NestedTypes.ActivityParking(4)));
    HandOff handOff = harness.nextHandOff();
    assertThat(handOff.arguments().get(0)).isEqualTo(new NestedTypes.String(1));
    var handle = NestedTypesCompleter.create(harness.client()).nested(handOff.token());
    handle.heartbeat(new NestedTypes.Result("half"));
    handle.complete(new NestedTypes.Result("done"));
    assertThat(call.result()).isEqualTo(new NestedTypes.Result("done"));
  }

  @Test
  void typesNamedLikeOurs() throws Exception {
    Call<Optional> call =
        call(() -> Harness.activities(ClashActivities.class).failures(null, null, null));
    ClashActivitiesCompleter.create(harness.client())
        .failures(harness.nextHandOff().token())
        .fail(new DeclaredFailures("own"));
    assertThat(ClashActivitiesFailures.failures(call.failure()))
        .contains(new DeclaredFailures("own"));
  }

  @Test
  void typesNamedLikeThoseOfJavaLang() throws Exception {
    Call<names.javalang.String> call =
        call(() -> Harness.activities(JavaLangActivities.class).own(null, null, null));
    JavaLangActivitiesCompleter completer = JavaLangActivitiesCompleter.create(harness.client());
    completer.own(harness.nextHandOff().token()).complete(new names.javalang.String(7));
    assertThat(call.result()).isEqualTo(new names.javalang.String(7));
    call = call(() -> Harness.activities(JavaLangActivities.class).own(null, null, null));
    completer.own(harness.nextHandOff().token()).fail(new names.javalang.Exception(8));
    assertThat(JavaLangActivitiesFailures.own(call.failure()))
        .contains(new names.javalang.Exception(8));
  }

  private static <T> Call<T> call(Func<T> inWorkflow) {
    return harness.call(inWorkflow);
  }
}
