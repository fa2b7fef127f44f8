package failures;

import java.util.List;
import java.util.Map;

public record Order(String id, List<Integer> amounts, Map<String, Colour> colours) {

  public enum Colour {
    RED,
    GREEN
  }
}
