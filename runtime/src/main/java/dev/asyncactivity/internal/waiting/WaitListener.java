package dev.asyncactivity.internal.waiting;

import io.temporal.failure.ApplicationErrorCategory;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.Workflow;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Takes the signals of a book's waits, and answers its queries. Nothing that comes from outside
 * makes it throw: that would fail the workflow's task for ever. What cannot be used is dropped, and
 * whoever asks is told that the wait is open.
 */
final class WaitListener implements InvocationHandler {
  private static final Logger log = Workflow.getLogger(WaitListener.class);

  private final WaitBook<?> book;
  private final Map<Method, Handler> handlers = new HashMap<>();

  WaitListener(WaitBook<?> book, Class<?> listener, List<WaitMethod> methods) {
    this.book = book;
    for (Method method : listener.getMethods()) {
      handlers.put(method, handler(method, methods));
    }
  }

  private interface Handler {
    @Nullable Object handle(WaitCall call, @Nullable Object value);
  }

  private Handler handler(Method listening, List<WaitMethod> methods) {
    String name = nameOf(listening);
    for (WaitMethod method : methods) {
      String type = method.activityType();
      if (name.equals(WaitNames.answer(type))) {
        return (call, asked) -> answer(method, call, asked);
      }
      if (name.equals(WaitNames.complete(type))) {
        return signal(method, (wait, call, result) -> complete(wait, call, result));
      }
      if (name.equals(WaitNames.failWith(type))) {
        return signal(method, (wait, call, fault) -> failWith(wait, call, (WaitFault) fault));
      }
    }
    // Of a failure the rest of the name is its type, so the longest activity type is the one.
    WaitMethod failing =
        methods.stream()
            .filter(it -> name.startsWith(WaitNames.fail(it.activityType(), "")))
            .max(Comparator.comparing(it -> it.activityType().length()))
            .orElseThrow();
    return signal(failing, this::fail);
  }

  private static String nameOf(Method listening) {
    SignalMethod signal = listening.getAnnotation(SignalMethod.class);
    return signal != null ? signal.name() : listening.getAnnotation(QueryMethod.class).name();
  }

  private interface Taker {
    void take(Wait wait, WaitCall call, @Nullable Object value);
  }

  private Handler signal(WaitMethod method, Taker taker) {
    return (call, value) -> {
      Wait wait = book.find(method, call.waitId());
      if (wait != null) {
        taker.take(wait, call, value);
      }
      return null;
    };
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> arguments != null && proxy == arguments[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> "Listener of waits";
      };
    }
    Handler handler = Objects.requireNonNull(handlers.get(method));
    WaitCall call = arguments == null ? null : (WaitCall) arguments[0];
    Object value = arguments == null || arguments.length < 2 ? null : arguments[1];
    return handler.handle(call == null ? new WaitCall(null, 0, null) : call, value);
  }

  private WaitAnswer answer(WaitMethod method, WaitCall call, @Nullable Object asked) {
    Wait wait = book.find(method, call.waitId());
    return wait == null ? new WaitAnswer(WaitAnswer.UNKNOWN, "", "") : wait.answer(call, asked);
  }

  private void complete(Wait wait, WaitCall call, @Nullable Object result) {
    if (result != null || !wait.method().isPrimitive()) {
      wait.complete(call, result);
    }
  }

  private void fail(Wait wait, WaitCall call, @Nullable Object declared) {
    if (declared == null) {
      return;
    }
    ApplicationFailure failure;
    try {
      failure = Objects.requireNonNull(wait.method().failures()).apply(declared);
    } catch (RuntimeException e) {
      // The record's own message(), on values that came from outside.
      log.warn(
          "A failure of {} {} cannot be read: {}",
          wait.method().activityType(),
          wait.id(),
          e.getClass().getName());
      return;
    }
    wait.fail(call, failure, true);
  }

  private void failWith(Wait wait, WaitCall call, @Nullable WaitFault fault) {
    if (fault != null) {
      wait.fail(
          call,
          ApplicationFailure.newBuilder()
              .setType(Objects.requireNonNullElse(fault.type(), ""))
              .setMessage(Objects.requireNonNullElse(fault.message(), ""))
              .setNonRetryable(fault.nonRetryable())
              .setCategory(ApplicationErrorCategory.UNSPECIFIED) // SDK 1.30 has no default.
              .build(),
          false);
    }
  }
}
