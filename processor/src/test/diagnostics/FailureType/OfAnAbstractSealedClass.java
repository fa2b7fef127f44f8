package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfAnAbstractSealedClass {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.FailureType
  String approve(String id);

  abstract sealed class Rejected {}

  final class TooMuch extends Rejected {}
}
