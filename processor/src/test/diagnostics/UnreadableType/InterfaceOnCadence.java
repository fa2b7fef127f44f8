package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;
import java.util.List;

@CadenceActivityInterface
public interface InterfaceOnCadence {
  @AsyncActivity
  List<Shape> approve(String id); // AsyncActivity.UnreadableType

  sealed interface Shape {
    record Circle(double radius) implements Shape {}
  }
}
