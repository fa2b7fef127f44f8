package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

@ActivityInterface
public interface ResultsThatAreNoFutures {
  @AsyncActivity
  FutureOrder approve(List<FutureOrder> orders);

  @AsyncActivity
  Callable<String> callable();

  record FutureOrder(LocalDate on) {}
}
