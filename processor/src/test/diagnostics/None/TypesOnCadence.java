package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@CadenceActivityInterface
public interface TypesOnCadence {
  @AsyncActivity
  Map<String, List<Line>> lines(Set<Unit> units);

  @AsyncActivity
  AClassWithoutAConstructor approve(BigDecimal id);

  record Line(int number, @Nullable String text, long[] amounts, Unit unit) {}

  enum Unit {
    PIECE,
    METRE
  }

  class AClassWithoutAConstructor {
    public final String text;

    public AClassWithoutAConstructor(String text, int number) {
      this.text = text + number;
    }
  }
}
