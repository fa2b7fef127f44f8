package deprecation;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;

@ActivityInterface(namePrefix = "OldSignatures_")
public interface OldSignatures {

  @AsyncActivity
  @SuppressWarnings("deprecation")
  OldTypes.Old result(String text);

  @AsyncActivity
  @SuppressWarnings({"deprecation", "removal"})
  void parameters(OldTypes.Old old, List<OldTypes.Gone> gone);

  @AsyncActivity
  @SuppressWarnings("deprecation")
  void held(OldHolder.Held held);
}
