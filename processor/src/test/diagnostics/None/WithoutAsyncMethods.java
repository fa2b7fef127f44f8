package cases;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
interface WithoutAsyncMethods<T> {
  T archive(T order);

  void archive(T order, int level);

  static void helper() {}
}
