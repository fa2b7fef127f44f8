package dev.asyncactivity.cadence.support;

import com.uber.cadence.CadenceError;
import com.uber.cadence.serviceclient.IWorkflowService;
import io.grpc.Status;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A service that does what it is asked to, and loses the answers of some calls. */
public final class LosingAnswers implements InvocationHandler {
  private final IWorkflowService service;
  private final String method;
  private final AtomicInteger left;

  private LosingAnswers(IWorkflowService service, String method, int number) {
    this.service = service;
    this.method = method;
    this.left = new AtomicInteger(number);
  }

  /** The service, which loses the first answers of the methods whose names begin so. */
  public static IWorkflowService of(IWorkflowService service, String method, int number) {
    return (IWorkflowService)
        Proxy.newProxyInstance(
            IWorkflowService.class.getClassLoader(),
            new Class<?>[] {IWorkflowService.class},
            new LosingAnswers(service, method, number));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method called, Object @Nullable [] arguments)
      throws Throwable {
    Object answer;
    try {
      answer = called.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    if (called.getName().startsWith(method) && left.getAndDecrement() > 0) {
      throw new CadenceError(Status.UNAVAILABLE.asRuntimeException());
    }
    return answer;
  }
}
