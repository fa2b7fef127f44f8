package orders;

import jakarta.inject.Inject;
import java.util.Queue;
import lombok.RequiredArgsConstructor;

@RequiredArgsConstructor(onConstructor_ = @Inject)
public final class OrderActivitiesImpl extends OrderActivitiesImplBase {
  private final RequestMapper mapper;
  private final Queue<Request> outbox;

  @Override
  protected void approve(Order order, OrderActivitiesCompleter.Approve pending) {
    outbox.add(mapper.request(order, pending.token()));
  }
}
