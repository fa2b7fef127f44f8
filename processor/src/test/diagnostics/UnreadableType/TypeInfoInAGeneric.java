package cases;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ActivityInterface
public interface TypeInfoInAGeneric {
  @AsyncActivity
  List<Shape> list(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  Optional<Shape> optional(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  Map<String, Shape> map(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  Page<Shape> page(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  List<Circle> circles(String id); // AsyncActivity.UnreadableType

  record Page<T>(List<T> items) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({@JsonSubTypes.Type(Circle.class), @JsonSubTypes.Type(Square.class)})
  sealed interface Shape {}

  record Circle(int radius) implements Shape {}

  record Square(int side) implements Shape {}
}
