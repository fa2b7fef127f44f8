package dev.asyncactivity.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void haveDefaults() {
    assertThat(Settings.parse())
        .isEqualTo(
            new Settings(
                List.of(1, 50, 200, 800),
                3,
                10,
                List.of(Mode.WARM, Mode.FRESH),
                List.of(Variant.PROCESSOR, Variant.HANDWRITTEN, Variant.COPIED),
                Set.of(),
                1,
                false,
                Path.of("results"),
                Path.of("target/compile-time")));
  }

  @Test
  void areReadFromTheCommandLine() {
    assertThat(
            Settings.parse(
                "--types=5,6",
                "--warmups=0",
                "--rounds=2",
                "--modes=fresh",
                "--variants=copied",
                "--tools=dagger",
                "--seed=9",
                "--append",
                "--results=out",
                "--work=in"))
        .isEqualTo(
            new Settings(
                List.of(5, 6),
                0,
                2,
                List.of(Mode.FRESH),
                List.of(Variant.COPIED),
                Set.of("dagger"),
                9,
                true,
                Path.of("out"),
                Path.of("in")));
  }

  @Test
  void refuseWhatTheyDoNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Settings.parse("--typos=5"))
        .withMessageContaining("--typos=5");
  }

  @Test
  void compileASingleTypeOnlyInAFreshProcess() {
    Settings settings = Settings.parse("--types=50,1");

    assertThat(settings.typesIn(Mode.FRESH)).containsExactly(50, 1);
    assertThat(settings.typesIn(Mode.WARM)).containsExactly(50);
    assertThat(settings.typesInAllModes()).containsExactly(1, 50);
    assertThat(Settings.parse("--types=50,1", "--modes=warm").typesInAllModes())
        .containsExactly(50);
  }

  @Test
  void keepOnlyWhatIsNotMeasuredAgain() throws IOException {
    Settings settings = Settings.parse("--append", "--modes=fresh", "--types=800");

    assertThat(
            rows(
                    "a,copied,warm,800",
                    "a,copied,fresh,200",
                    "a,copied,fresh,800",
                    "a,none,fresh,800")
                .filter(settings::keepsTime))
        .extracting(row -> row.get("variant") + row.get("mode") + row.get("types"))
        .containsExactly("copiedwarm800", "copiedfresh200", "nonefresh800");
    assertThat(rows("a,copied,warm,800").filter(Settings.parse()::keepsTime)).isEmpty();
  }

  private static Stream<CSVRecord> rows(String... rows) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader("tool", "variant", "mode", "types").get();
    return CSVParser.parse(String.join("\n", rows), format).stream();
  }
}
