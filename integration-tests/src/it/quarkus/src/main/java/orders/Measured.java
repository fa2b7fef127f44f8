package orders;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface Measured {

  @Interceptor
  @Measured
  @Priority(1)
  class Measuring {
    static final List<String> CALLS = new CopyOnWriteArrayList<>();

    @AroundInvoke
    Object measure(InvocationContext call) throws Exception {
      CALLS.add(call.getMethod().getName() + " with " + call.getParameters().length);
      return call.proceed();
    }
  }
}
