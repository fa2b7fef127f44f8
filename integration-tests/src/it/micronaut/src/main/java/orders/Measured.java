package orders;

import io.micronaut.aop.Around;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

@Around
@Retention(RetentionPolicy.RUNTIME)
public @interface Measured {

  @InterceptorBean(Measured.class)
  class Measuring implements MethodInterceptor<Object, Object> {
    final List<String> calls = new CopyOnWriteArrayList<>();

    @Override
    public Object intercept(MethodInvocationContext<Object, Object> call) {
      calls.add(call.getMethodName() + " with " + call.getParameterValues().length);
      return call.proceed();
    }
  }
}
