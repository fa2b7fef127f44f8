package fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parking.ParkingHost;

/**
 * Many activities, half of them answered twice, by processes that are killed while they answer.
 * Settings: {@code fleet.activities}, {@code fleet.kills} of each process, {@code fleet.seed}, and
 * {@code fleet.server} for another server than the in-memory one.
 */
class FleetTest {
  private static final int ACTIVITIES = Integer.getInteger("fleet.activities", 100);
  private static final int KILLS = Integer.getInteger("fleet.kills", 1);
  private static final long SEED = Long.getLong("fleet.seed", 1);

  @TempDir Path folder;

  @Test
  void everyActivityEndsOnceWithOneOfTheAnswers() throws Exception {
    long start = System.nanoTime();
    try (ParkingHost host = ParkingHost.start(System.getProperty("fleet.server", ""));
        Fleet fleet = new Fleet(host, folder, ACTIVITIES, SEED)) {
      long parked = System.nanoTime();
      int killed = fleet.answer(KILLS);
      long answered = System.nanoTime();
      List<Ended> ended = fleet.look();
      List<Ended> wrong = ended.stream().filter(activity -> !activity.isRight()).toList();
      System.out.printf(
          "fleet: %d of %d right, %d answers, %d processes killed;"
              + " parked in %.1f s, answered in %.1f s, looked at in %.1f s%n",
          ACTIVITIES - wrong.size(),
          ACTIVITIES,
          ended.stream().mapToInt(activity -> activity.given().size()).sum(),
          killed,
          (parked - start) / 1e9,
          (answered - parked) / 1e9,
          (System.nanoTime() - answered) / 1e9);

      assertThat(ended).hasSize(ACTIVITIES);
      assertThat(wrong).isEmpty();
      assertThat(killed).isPositive();
    }
  }
}
