package dev.asyncactivity.benchmarks.compile.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InputsTest {
  static Stream<Inputs> allTools() {
    return Stream.of(
        new AsyncActivityInputs(),
        new AutoValueInputs(),
        new DaggerInputs(),
        new ImmutablesInputs(),
        new MapStructInputs(),
        new RecordBuilderInputs());
  }

  @ParameterizedTest
  @MethodSource("allTools")
  void areTheSameForTheSameSeed(Inputs inputs) {
    assertThat(inputs.of(Shapes.draw(7, 20))).isEqualTo(inputs.of(Shapes.draw(7, 20)));
  }

  @ParameterizedTest
  @MethodSource("allTools")
  void areOthersForAnotherSeed(Inputs inputs) {
    assertThat(inputs.of(Shapes.draw(7, 20))).isNotEqualTo(inputs.of(Shapes.draw(8, 20)));
  }

  @ParameterizedTest
  @MethodSource("allTools")
  void haveEachMemberOfEachShape(Inputs inputs) {
    for (Shape shape : Shapes.draw(7, 20)) {
      List<String> texts = inputs.of(shape).map(SourceFile::text).toList();
      assertThat(shape.members())
          .allSatisfy(
              member -> assertThat(texts).anyMatch(text -> text.contains(member.declaration())));
    }
  }

  @Test
  void areWrittenWhereTheirPackageSays(@TempDir Path folder) throws Exception {
    Path file = SharedTypes.money().writeTo(folder);

    assertThat(file).isEqualTo(folder.resolve("com/example/inputs/Money.java"));
    assertThat(Files.readString(file)).startsWith("package com.example.inputs;");
  }
}
