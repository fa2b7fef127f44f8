package cases;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface JacksonTypeInfo {
  @AsyncActivity
  Shape approve(Circle[] circles);

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  @JsonSubTypes(@JsonSubTypes.Type(Circle.class))
  interface Shape {}

  interface Round extends Shape {}

  record Circle(int radius, Round next) implements Round {}
}
