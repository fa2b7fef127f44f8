package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;
import java.time.Instant;
import java.util.Optional;

@CadenceActivityInterface
public interface TimeOnCadence {
  @AsyncActivity
  Instant approve(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  Reply reply(String id); // AsyncActivity.UnreadableType

  record Reply(Optional<String> text) {}
}
