package cases;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Optional;

@ActivityInterface
public interface TypeInfoInARecord {
  @AsyncActivity
  Drawing approve(Shape[] shapes);

  record Drawing(List<Shape> shapes, Optional<Shape> first, Page<Shape> page) {}

  record Page<T>(List<T> items) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes({@JsonSubTypes.Type(Circle.class), @JsonSubTypes.Type(Square.class)})
  sealed interface Shape {}

  record Circle(int radius) implements Shape {}

  record Square(int side) implements Shape {}
}
