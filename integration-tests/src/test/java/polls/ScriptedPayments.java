package polls;

import dev.asyncactivity.AsyncActivityHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.cglib.proxy.Enhancer;
import org.springframework.cglib.proxy.MethodInterceptor;

/** An implementation whose hand-offs and polls do what a script says, and are noted. */
final class ScriptedPayments {
  static final PaymentRef REFERENCE = new PaymentRef("p-1");

  private final List<String> calls = new ArrayList<>();
  private volatile HandOff handOff = pending -> {};
  private volatile Poll poll = number -> Optional.empty();

  interface HandOff {
    void run(AsyncActivityHandle pending) throws Exception;
  }

  interface Poll {
    Optional<?> ask(int number) throws Exception;
  }

  ScriptedPayments onHandOff(HandOff script) {
    handOff = script;
    return this;
  }

  ScriptedPayments onPoll(Poll script) {
    poll = script;
    return this;
  }

  /** What was called, each with its last argument if that is a reference. */
  synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  private synchronized int note(String call) {
    calls.add(call);
    return (int) calls.stream().filter(it -> it.startsWith("poll")).count();
  }

  PaymentActivitiesImplBase implementation() {
    Enhancer enhancer = new Enhancer();
    enhancer.setSuperclass(PaymentActivitiesImplBase.class);
    enhancer.setUseFactory(false);
    enhancer.setCallback(
        (MethodInterceptor)
            (self, method, arguments, proxy) ->
                Modifier.isAbstract(method.getModifiers())
                    ? scripted(method, arguments)
                    : proxy.invokeSuper(self, arguments));
    return (PaymentActivitiesImplBase) enhancer.create();
  }

  private Object scripted(Method method, Object[] arguments) throws Exception {
    Object last = arguments.length == 0 ? "" : arguments[arguments.length - 1];
    if (method.getName().startsWith("poll")) {
      Optional<?> result = poll.ask(note(method.getName() + " " + last));
      return method.getReturnType() == boolean.class ? result.isPresent() : result;
    }
    note(method.getName());
    handOff.run((AsyncActivityHandle) last);
    Class<?> reference = method.getReturnType();
    if (reference == int.class) {
      return 4711;
    }
    return reference == List.class ? List.of("p-1", "p-2") : REFERENCE;
  }
}
