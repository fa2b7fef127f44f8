package cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface JacksonTree {
  @AsyncActivity(progress = JsonNode.class)
  JsonNode approve(JsonNode order);
}
