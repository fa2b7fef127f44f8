package dev.asyncactivity.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void haveDefaults() {
    assertThat(Settings.parse(List.of()))
        .isEqualTo(
            new Settings(
                List.of(50, 200, 800),
                3,
                10,
                List.of(Mode.WARM, Mode.FRESH),
                Set.of(),
                1,
                Path.of("results")));
  }

  @Test
  void areReadFromTheCommandLine() {
    List<String> arguments =
        List.of(
            "--types=5,6",
            "--warmups=0",
            "--rounds=2",
            "--modes=fresh",
            "--tools=dagger",
            "--seed=9",
            "--results=out");

    assertThat(Settings.parse(arguments))
        .isEqualTo(
            new Settings(
                List.of(5, 6), 0, 2, List.of(Mode.FRESH), Set.of("dagger"), 9, Path.of("out")));
  }

  @Test
  void refuseWhatTheyDoNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.parse(List.of("--typos=5")))
        .withMessageContaining("--typos=5");
  }

  @Test
  void addASingleTypeForAFreshProcess() {
    Settings settings = Settings.parse(List.of("--types=50"));

    assertThat(settings.typesIn(Mode.FRESH)).containsExactly(1, 50);
    assertThat(settings.typesIn(Mode.WARM)).containsExactly(50);
  }
}
