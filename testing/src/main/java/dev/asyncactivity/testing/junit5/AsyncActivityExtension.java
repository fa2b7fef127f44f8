package dev.asyncactivity.testing.junit5;

import dev.asyncactivity.testing.AsyncActivityTestKit;
import dev.asyncactivity.testing.UnsupportedSdkException;
import io.temporal.client.WorkflowClient;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.testing.TestWorkflowExtension;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The test kit beside the SDK's {@link TestWorkflowExtension}, which must be registered as well:
 * gives tests an {@link AsyncActivityTestKit} and any generated completer as parameters, and
 * reports at the end of a test what is still pending. With {@value #FAIL_ON_PENDING}{@code =true}
 * in {@code junit-platform.properties} a test that leaves something pending fails.
 *
 * @since 0.1.0
 */
public final class AsyncActivityExtension implements ParameterResolver, AfterTestExecutionCallback {

  /** The configuration parameter that makes tests fail. */
  public static final String FAIL_ON_PENDING = "async-activity.fail-on-pending";

  private static final Namespace NAMESPACE = Namespace.create(AsyncActivityExtension.class);

  /** For {@code @ExtendWith}. */
  public AsyncActivityExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == AsyncActivityTestKit.class || isCompleter(type);
  }

  private static boolean isCompleter(Class<?> type) {
    try {
      Method create = type.getMethod("create", WorkflowClient.class);
      return type.getSimpleName().endsWith("Completer")
          && Modifier.isStatic(create.getModifiers())
          && create.getReturnType() == type;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == AsyncActivityTestKit.class
        ? kit(context)
        : completer(type, environment(context).getWorkflowClient());
  }

  private static Object completer(Class<?> type, WorkflowClient client) {
    try {
      return type.getMethod("create", WorkflowClient.class).invoke(null, client);
    } catch (InvocationTargetException e) {
      throw new ParameterResolutionException("No " + type.getName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new ParameterResolutionException("No " + type.getName(), e);
    }
  }

  private static AsyncActivityTestKit kit(ExtensionContext context) {
    ExtensionContext.Store store = context.getStore(NAMESPACE);
    AsyncActivityTestKit known = store.get(context.getUniqueId(), AsyncActivityTestKit.class);
    if (known != null) {
      return known;
    }
    AsyncActivityTestKit kit = AsyncActivityTestKit.of(environment(context));
    store.put(context.getUniqueId(), kit);
    return kit;
  }

  /** By the SDK's own store, whose names are not part of its API. */
  private static TestWorkflowEnvironment environment(ExtensionContext context) {
    Namespace ofSdk =
        Namespace.create(TestWorkflowExtension.class, context.getRequiredTestMethod());
    Object environment = context.getStore(ofSdk).get("testEnvironment");
    if (environment instanceof TestWorkflowEnvironment found) {
      return found;
    }
    throw new UnsupportedSdkException(
        "TestWorkflowEnvironment in the store of TestWorkflowExtension (or that extension is not"
            + " registered before this one)",
        new IllegalStateException("testEnvironment is " + environment));
  }

  /** Not at the end of all callbacks: the SDK's extension has closed the server by then. */
  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (environment(context).isShutdown()) {
      return; // By the test: there is nobody left to ask.
    }
    AsyncActivityTestKit kit = kit(context);
    if (!kit.isAnythingPending()) {
      return;
    }
    String pending = kit.whatIsPending();
    context.publishReportEntry("async-activity.pending", pending);
    boolean fails =
        context.getConfigurationParameter(FAIL_ON_PENDING).map(Boolean::valueOf).orElse(false);
    if (fails && context.getExecutionException().isEmpty()) {
      throw new AssertionError("The test has left activities pending. " + pending);
    }
  }
}
