package dev.asyncactivity.support;

import io.temporal.client.ActivityCompletionClient;
import io.temporal.common.interceptors.WorkflowClientInterceptorBase;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A client interceptor of completions that notes each call and lets it through. */
public final class CompletionNotes extends WorkflowClientInterceptorBase {
  private final Queue<String> calls = new ConcurrentLinkedQueue<>();

  /** The methods that were called, in order. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  @Override
  public ActivityCompletionClient newActivityCompletionClient(ActivityCompletionClient next) {
    return (ActivityCompletionClient)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ActivityCompletionClient.class},
            (proxy, method, arguments) -> {
              calls.add(method.getName());
              return method.invoke(next, arguments);
            });
  }
}
