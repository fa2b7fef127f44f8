package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;

@ActivityInterface
public interface MapKeys {
  @AsyncActivity
  Map<Place, String> records(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  List<Map<Point, String>> beans(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  Map<List<String>, String> lists(String id); // AsyncActivity.UnreadableType

  record Place(String name) {}

  class Point {
    public int x;
    public int y;
  }
}
