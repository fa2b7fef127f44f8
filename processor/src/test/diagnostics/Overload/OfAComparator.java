package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.Comparator;

@ActivityInterface
public interface OfAComparator extends Comparator<String> { // AsyncActivity.Overload
  @AsyncActivity
  String approve(String id);
}
