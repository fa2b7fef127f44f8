package cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface JacksonCreator {
  @AsyncActivity
  Decision approve(String id);

  final class Decision {
    public final boolean approved;
    public final String by;

    @JsonCreator
    Decision(@JsonProperty("approved") boolean approved, @JsonProperty("by") String by) {
      this.approved = approved;
      this.by = by;
    }
  }
}
