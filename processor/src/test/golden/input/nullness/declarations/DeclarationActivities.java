package nullness.declarations;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;

@ActivityInterface(namePrefix = "Declarations_")
public interface DeclarationActivities {

  @AsyncActivity
  @Nullable
  String declaration(@Nullable String text, @Nullable List<String> list, @Nullable byte[] bytes);

  @AsyncActivity
  void both(
      @CheckForNull String text,
      @CheckForNull List<String> list,
      @CheckForNull byte[] bytes,
      @CheckForNull String... varargs);
}
