import static org.assertj.core.api.Assertions.assertThat;

import harness.Harness;
import harness.Harness.Call;
import org.junit.jupiter.api.Test;

class DefaultPackageActivitiesTest {
  @Test
  void completesAndFails() throws Exception {
    try (Harness harness = new Harness()) {
      harness.start(harness.noting(DefaultPackageActivitiesImplBase.class));
      var completer = DefaultPackageActivitiesCompleter.create(harness.client());
      Call<DefaultPackageResult> call =
          harness.call(() -> Harness.activities(DefaultPackageActivities.class).convert("in"));
      var handle = completer.convert(harness.nextHandOff().token());
      handle.heartbeat(50);
      handle.complete(new DefaultPackageResult("out"));
      assertThat(call.result()).isEqualTo(new DefaultPackageResult("out"));

      call = harness.call(() -> Harness.activities(DefaultPackageActivities.class).convert("in"));
      var failure = new DefaultPackageActivities.DefaultPackageFailure("no");
      completer.convert(harness.nextHandOff().token()).fail(failure);
      assertThat(DefaultPackageActivitiesFailures.convert(call.failure())).contains(failure);
    }
  }
}
