package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ActivityInterface
public interface DeepInside {
  @AsyncActivity
  Map<String, List<Page[]>> approve(String id); // AsyncActivity.UnreadableType

  record Page(Optional<Line> first, Page next) {}

  record Line(Shape shape) {}

  sealed interface Shape permits Circle {}

  record Circle(int radius) implements Shape {}
}
