package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;

@ActivityInterface
public interface MapsOfObjects {
  @AsyncActivity(progress = Details.class)
  Map<String, Object> approve(Map<String, Object> order, List<Object> more);

  record Details(Object anything, Map<String, Object> more) {}
}
