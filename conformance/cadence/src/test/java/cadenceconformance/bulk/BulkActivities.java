package cadenceconformance.bulk;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

/** Many activities are parked at once. */
@CadenceActivityInterface
public interface BulkActivities {

  @AsyncActivity
  String work(String id);
}
