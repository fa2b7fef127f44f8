package orders;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.stereotype.Component;

/** An aspect that matches both methods of the name: Temporal's, and the hand-off. */
@Aspect
@Component
class Measured {
  final List<String> calls = new CopyOnWriteArrayList<>();

  @Around("execution(* orders.OrderActivities+.approve(..))")
  Object measure(ProceedingJoinPoint call) throws Throwable {
    calls.add(call.getSignature().toShortString() + " with " + call.getArgs().length);
    return call.proceed();
  }
}
