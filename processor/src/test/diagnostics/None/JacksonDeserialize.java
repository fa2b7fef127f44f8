package cases;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface JacksonDeserialize {
  @AsyncActivity
  Shape approve(Drawing drawing);

  @JsonDeserialize(as = Circle.class)
  interface Shape {}

  record Circle(int radius) implements Shape {}

  record Drawing(@JsonDeserialize(as = Line.class) Part part) {}

  interface Part {}

  record Line(int length) implements Part {}
}
