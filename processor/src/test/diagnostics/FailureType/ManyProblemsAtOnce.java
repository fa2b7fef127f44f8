package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.concurrent.CompletableFuture;

@ActivityInterface(namePrefix = "__temporal_")
interface ManyProblemsAtOnce<T> { // AsyncActivity.GenericInterface AsyncActivity.NotPublic
  @AsyncActivity(
      failure = Thread.class, // AsyncActivity.FailureType
      progress = Void.class) // AsyncActivity.ProgressType
  CompletableFuture<T> approve(T order); // AsyncActivity.FutureResult AsyncActivity.ReservedType

  @AsyncActivity
  @ActivityMethod(name = "Second")
  <X> void second(X order); // AsyncActivity.GenericMethod

  @ActivityMethod(name = "Third")
  void approve(int id); // AsyncActivity.Overload

  @ActivityMethod(name = "Third")
  default void third() {} // AsyncActivity.AnnotatedDefaultMethod AsyncActivity.DuplicateType

  @AsyncActivity
  static void fourth() {} // AsyncActivity.NotAbstract

  @AsyncActivity
  @ActivityMethod(name = "Fifth")
  void fifth(
      Shape order); // AsyncActivity.UnreadableType

  interface Shape {
    int area();
  }
}
