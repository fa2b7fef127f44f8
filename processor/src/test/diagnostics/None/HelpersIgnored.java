package cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface HelpersIgnored {
  @AsyncActivity
  Decision approve(Order order);

  @AsyncActivity
  Line line(Total total);

  record Decision(String by, int amount) implements Described {
    @JsonIgnore
    public boolean isLarge() {
      return amount > 1_000;
    }

    @Override
    public String getText() {
      return by;
    }
  }

  interface Described {
    @JsonIgnore
    String getText();
  }

  @JsonIgnoreProperties({"large", "text"})
  record Order(String id) {
    public boolean isLarge() {
      return false;
    }

    public String getText() {
      return id;
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Line(String article) {
    public String getText() {
      return article;
    }
  }

  class Total {
    private int net;

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public int getGross() {
      return net + net / 5;
    }
  }
}
