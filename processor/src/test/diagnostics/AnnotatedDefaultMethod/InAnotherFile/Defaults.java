package cases;

import io.temporal.common.MethodRetry;

interface Defaults {
  @MethodRetry
  default void all() {}
}
