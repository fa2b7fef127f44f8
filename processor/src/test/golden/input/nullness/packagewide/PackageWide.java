package nullness.packagewide;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import org.jspecify.annotations.Nullable;

@ActivityInterface(namePrefix = "PackageWide_")
public interface PackageWide {

  @AsyncActivity
  @Nullable String packageWide(@Nullable String text);
}
