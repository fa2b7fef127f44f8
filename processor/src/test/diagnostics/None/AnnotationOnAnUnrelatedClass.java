package cases;

import io.temporal.common.MethodRetry;

public class AnnotationOnAnUnrelatedClass {
  @MethodRetry(maximumAttempts = 2)
  public void call() {}
}
