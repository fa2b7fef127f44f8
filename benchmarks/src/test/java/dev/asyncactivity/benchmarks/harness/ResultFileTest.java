package dev.asyncactivity.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {
  @TempDir Path folder;

  @Test
  void keepsTheRowsOfOtherParts() throws IOException {
    Path file = folder.resolve("new/results.csv");
    try (ResultFile first = ResultFile.create(file, "part", "value")) {
      first.row("mine", 1);
      first.row("yours", 2.25);
    }
    try (ResultFile second =
        ResultFile.create(file, row -> !row.get("part").equals("mine"), "part", "value")) {
      second.row("mine", 3);
    }

    assertThat(file).hasContent("part,value\nyours,2.3\nmine,3\n");
  }

  @Test
  void keepsNothingOfOtherColumns() throws IOException {
    Path file = folder.resolve("results.csv");
    try (ResultFile first = ResultFile.create(file, "other")) {
      first.row("x");
    }
    ResultFile.create(file, row -> true, "part").close();

    assertThat(file).hasContent("part\n");
  }
}
