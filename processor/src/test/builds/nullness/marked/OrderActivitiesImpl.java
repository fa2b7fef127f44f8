package marked;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class OrderActivitiesImpl extends OrderActivitiesImplBase {
  @Override
  protected void approve(String order, OrderActivitiesCompleter.Approve pending) {
    pending.complete(new Order(order, null));
  }

  @Override
  protected void find(@Nullable String order, OrderActivitiesCompleter.Find pending) {
    pending.complete(new Order("found", order));
  }

  @Override
  protected void notes(
      Map<String, ? extends @Nullable List<String>> notes, OrderActivitiesCompleter.Notes pending) {}

  @Override
  protected void array(String[] notes, OrderActivitiesCompleter.Array pending) {
    pending.complete(notes);
  }

  @Override
  protected void count(String order, OrderActivitiesCompleter.Count pending) {
    pending.heartbeat(1);
    pending.complete(1);
  }

  @Override
  protected void sign(String order, OrderActivitiesCompleter.Sign pending) {
    pending.complete();
  }
}
