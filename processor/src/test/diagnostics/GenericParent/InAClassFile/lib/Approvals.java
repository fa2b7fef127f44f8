package cases;

import dev.asyncactivity.AsyncActivity;

public interface Approvals<T> {
  @AsyncActivity
  String approve(T order);
}
