package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;

@ActivityInterface
public interface HelperOfAnInterface {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.UnreadableType
  List<Decision> approve(String id); // AsyncActivity.UnreadableType

  sealed interface Rejected extends Described {}

  record TooMuch(int limit) implements Rejected {}

  record Decision(Map<String, Line> lines) {}

  record Line(String article) implements Described {}

  interface Described {
    default String getText() {
      return toString();
    }
  }
}
