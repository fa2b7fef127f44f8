package cases;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@ActivityInterface
public interface JacksonBundle {
  @AsyncActivity
  Shape approve(String id);

  @JacksonAnnotationsInside
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Polymorphic {}

  @Polymorphic
  interface Shape {}
}
