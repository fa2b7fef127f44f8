package nullness;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@NullUnmarked
@ActivityInterface(namePrefix = "Unmarked_")
public interface Unmarked {

  @AsyncActivity
  @NonNull String unmarked(@Nullable String one, @NonNull String two, String three);
}
