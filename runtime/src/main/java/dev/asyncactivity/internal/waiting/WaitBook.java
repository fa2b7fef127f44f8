package dev.asyncactivity.internal.waiting;

import dev.asyncactivity.CarriedWait;
import dev.asyncactivity.WaitOptions;
import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Workflow;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workflow's waits for the methods of one activity interface. It belongs to one workflow run, is
 * used by that run's threads alone, and keeps no time of its own. For generated code.
 *
 * @param <A> the activity interface
 * @since 0.1.0
 */
public final class WaitBook<A> {
  private static final int MOST_ENDED = 1000;

  private final Class<A> activityInterface;
  private final Map<String, WaitMethod> methods = new LinkedHashMap<>();
  private final Map<String, Wait> open = new LinkedHashMap<>();
  private final Map<String, Wait> carried = new LinkedHashMap<>();

  /** The last ones, so that whoever answers again is told what became of it. */
  private final Map<String, Wait> ended =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wait> eldest) {
          return size() > MOST_ENDED;
        }
      };

  private WaitBook(Class<A> activityInterface) {
    this.activityInterface = activityInterface;
  }

  /**
   * Opens the book, with the waits that the run before has carried over, and registers its signals
   * and queries with the workflow. Do so before anything else: a signal that finds no listener is
   * kept for later, but one that finds it without its wait is dropped.
   *
   * @param activityInterface the activity interface
   * @param listener the generated interface of its signals and queries
   * @param carriedOver what the run before has carried over
   * @param methods the methods that may be answered by signal
   */
  public static <A> WaitBook<A> register(
      Class<A> activityInterface,
      Class<?> listener,
      List<CarriedWait> carriedOver,
      WaitMethod... methods) {
    WaitBook<A> book = new WaitBook<>(activityInterface);
    for (WaitMethod method : methods) {
      book.methods.put(method.name(), method);
    }
    carriedOver.forEach(book::openCarried);
    Workflow.registerListener(
        Proxy.newProxyInstance(
            listener.getClassLoader(),
            new Class<?>[] {listener},
            new WaitListener(book, listener, List.of(methods))));
    return book;
  }

  private void openCarried(CarriedWait wait) {
    WaitMethod method =
        methods.values().stream()
            .filter(it -> it.activityType().equals(wait.activityType()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        activityInterface.getName()
                            + " has no activity of type "
                            + wait.activityType()
                            + " that may be answered by signal"));
    Wait opened = new Wait(wait, method);
    open.put(opened.id(), opened);
    carried.put(opened.id(), opened);
  }

  /**
   * A stub whose asynchronous methods hand off by a short activity and wait in the workflow. Its
   * other methods are those of an ordinary stub.
   *
   * @param handOff how the hand-off runs, and the other methods
   * @param options how the workflow waits
   */
  public A newStub(ActivityOptions handOff, WaitOptions options) {
    return activityInterface.cast(
        Proxy.newProxyInstance(
            activityInterface.getClassLoader(),
            new Class<?>[] {activityInterface},
            new WaitStub(this, activityInterface, handOff, options)));
  }

  /**
   * Waits on for an answer to what the run before has handed off.
   *
   * @param methodName the method
   * @param wait what was carried over
   * @param <R> the method's result
   * @return the result; throws what the stub throws
   */
  @SuppressWarnings("unchecked") // The listener's method takes the activity method's result.
  public <R extends @Nullable Object> R resume(String methodName, CarriedWait wait) {
    Wait resumed = carried.get(wait.waitId());
    if (resumed == null || !resumed.method().name().equals(methodName)) {
      throw new IllegalArgumentException(
          "No such wait of "
              + methodName
              + " was given to register(carried), which must be called in a constructor with"
              + " @WorkflowInit");
    }
    return (R) new WaitRun(this, resumed, null).call();
  }

  /**
   * The open waits, for the next run. Waits first until no hand-off runs or is due; what is
   * answered meanwhile is not among them. Continue as new at once after that: between, no answer
   * can come.
   */
  public List<CarriedWait> carry() {
    Workflow.await(() -> open.values().stream().allMatch(it -> it.isAtRest() || !it.isOpen()));
    return open.values().stream().filter(Wait::isOpen).map(Wait::carried).toList();
  }

  @Nullable WaitMethod method(String name) {
    return methods.get(name);
  }

  Wait open(WaitMethod method, WaitOptions options) {
    long deadline =
        options.getTimeLimit() == null
            ? 0
            : Workflow.currentTimeMillis() + options.getTimeLimit().toMillis();
    Wait wait =
        new Wait(Workflow.randomUUID().toString(), method, options.getRetryOptions(), deadline);
    open.put(wait.id(), wait);
    return wait;
  }

  /** The wait of an answer, or null if it is not known. */
  @Nullable Wait find(WaitMethod method, @Nullable String id) {
    Wait wait = open.containsKey(id) ? open.get(id) : ended.get(id);
    return wait != null && wait.method() == method ? wait : null;
  }

  /** Keeps an ended wait among those. */
  void close(Wait wait) {
    if (open.remove(wait.id()) != null) {
      ended.put(wait.id(), wait);
    }
  }
}
