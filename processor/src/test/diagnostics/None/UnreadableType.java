package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.math.BigDecimal;
import java.util.List;

@ActivityInterface
public interface UnreadableType {
  @AsyncActivity
  Decision approve(Order order);

  record Decision(boolean approved, String by) {}

  record Order(String id, List<Line> lines) {}

  record Line(String article, BigDecimal price) {}
}
