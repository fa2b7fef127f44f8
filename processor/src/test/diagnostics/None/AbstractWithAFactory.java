package cases;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface AbstractWithAFactory {
  @AsyncActivity
  Id approve(Id id);

  abstract class Id {
    @JsonValue
    public abstract String text();

    public static Id valueOf(String text) {
      return new Id() {
        @Override
        public String text() {
          return text;
        }
      };
    }
  }

  abstract class Other {
    public static Other valueOf(String text) {
      throw new IllegalArgumentException(text);
    }
  }

  @AsyncActivity
  Other second(String id);
}
