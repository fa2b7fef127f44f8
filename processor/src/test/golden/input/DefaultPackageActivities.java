import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** Without a package. */
@ActivityInterface(namePrefix = "DefaultPackage_")
public interface DefaultPackageActivities {

  @AsyncActivity(failure = DefaultPackageFailure.class, progress = Integer.class)
  DefaultPackageResult convert(String text);

  record DefaultPackageFailure(String why) {}
}
