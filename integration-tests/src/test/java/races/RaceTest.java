package races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parking.JavaProcess;
import parking.ParkingHost;

/**
 * Two processes complete one activity at the same time, with different results. Settings: {@code
 * races.pairs}, {@code races.seed}, and {@code races.server} for another server than the in-memory
 * one.
 */
class RaceTest {
  private static final int PAIRS = Integer.getInteger("races.pairs", 30);
  private static final long SEED = Long.getLong("races.seed", 1);

  @Test
  void exactlyOneIsAcceptedAndTheOtherIsToldSo() throws Exception {
    Random random = new Random(SEED);
    List<Race> races = new ArrayList<>();
    long start = System.nanoTime();
    try (ParkingHost host = ParkingHost.start(System.getProperty("races.server", ""));
        JavaProcess ann = JavaProcess.start(Racer.class, host.target(), "ann");
        JavaProcess bob = JavaProcess.start(Racer.class, host.target(), "bob")) {
      assertThat(List.of(ann.readLine(), bob.readLine())).containsOnly("ready");
      for (int i = 0; i < PAIRS; i++) {
        races.add(Race.run(host, ann, bob, random));
      }
    }
    List<Race> wrong = races.stream().filter(race -> !race.isRight()).toList();
    System.out.printf(
        "races: %d of %d right; ann won %d; %d overlapped in time; took %.1f s%n",
        PAIRS - wrong.size(),
        PAIRS,
        races.stream().filter(Race::annWon).count(),
        races.stream().filter(Race::overlapped).count(),
        (System.nanoTime() - start) / 1e9);
    assertThat(wrong).isEmpty();
    assertThat(races).anyMatch(Race::overlapped);
  }
}
