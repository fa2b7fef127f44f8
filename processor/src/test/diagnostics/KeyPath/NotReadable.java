package cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface NotReadable {
  @AsyncActivity(key = "report.hidden") // AsyncActivity.KeyPath
  String hidden(Report report);

  @AsyncActivity(key = "report.loaded") // AsyncActivity.KeyPath
  String throwing(Report report);

  @AsyncActivity(key = "report.constant") // AsyncActivity.KeyPath
  String constant(Report report);

  class Report {
    public static final String constant = "one";
    public int pages;
    private final String hidden = "two";

    @JsonIgnore
    public String getLoaded() throws Exception {
      return hidden;
    }
  }
}
