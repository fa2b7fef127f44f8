package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface SuppressedOnOne {
  @AsyncActivity(failure = One.Rejected.class)
  String one(String id);

  @AsyncActivity(failure = Two.Rejected.class)
  @SuppressWarnings("AsyncActivity.SharedFailureType")
  String two(String id);

  @AsyncActivity(failure = Three.Rejected.class) // AsyncActivity.SharedFailureType
  String three(String id);

  final class One {
    public record Rejected(String by) {}
  }

  final class Two {
    public record Rejected(String by) {}
  }

  final class Three {
    public record Rejected(String by) {}
  }
}
