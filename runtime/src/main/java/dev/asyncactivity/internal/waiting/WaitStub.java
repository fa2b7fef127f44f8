package dev.asyncactivity.internal.waiting;

import dev.asyncactivity.WaitOptions;
import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Workflow;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** The calls of a stub that waits. */
final class WaitStub implements InvocationHandler {
  private final WaitBook<?> book;
  private final Class<?> activityInterface;
  private final ActivityOptions handOff;
  private final WaitOptions options;
  private final Object ordinary;

  WaitStub(
      WaitBook<?> book, Class<?> activityInterface, ActivityOptions handOff, WaitOptions options) {
    this.book = book;
    this.activityInterface = activityInterface;
    this.handOff = handOff;
    this.options = options;
    this.ordinary = Workflow.newActivityStub(activityInterface, handOff);
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> arguments != null && proxy == arguments[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> "Waiting stub of " + activityInterface.getName();
      };
    }
    WaitMethod waiting = book.method(method.getName());
    if (waiting == null) {
      return ordinary(method, arguments);
    }
    HandOff how =
        new HandOff(
            waiting.activityType(),
            arguments == null ? new Object[0] : arguments,
            handOff,
            options.isWithdraw());
    return new WaitRun(book, book.open(waiting, options), how).call();
  }

  private @Nullable Object ordinary(Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(ordinary, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
