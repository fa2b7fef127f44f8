package cases;

import com.google.protobuf.Message;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals {
  @AsyncActivity
  OrderMessage approve(OrderMessage order);

  @AsyncActivity
  Message any(Message message);

  @AsyncActivity
  Closed closed(OrderMessageOrBuilder order);
}
