package cases;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface SubtypeNotListed {
  @AsyncActivity
  Shape shape(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  Vehicle vehicle(String id); // AsyncActivity.UnreadableType

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes(@JsonSubTypes.Type(Circle.class))
  sealed interface Shape {}

  record Circle(int radius) implements Shape {}

  record Square(int side) implements Shape {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  interface Vehicle {}
}
