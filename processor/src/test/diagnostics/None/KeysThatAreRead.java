package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

@ActivityInterface
public interface KeysThatAreRead {
  @AsyncActivity
  Map<Level, Map<UUID, String>> approve(Map<Integer, String> texts);

  @AsyncActivity
  Map<LocalDate, String> byDay(Map<Place, String> places);

  enum Level {
    LOW,
    HIGH
  }

  record Place(String name) {
    @Override
    public String toString() {
      return name;
    }
  }
}
