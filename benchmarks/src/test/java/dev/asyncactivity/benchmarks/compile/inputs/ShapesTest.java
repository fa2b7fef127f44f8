package dev.asyncactivity.benchmarks.compile.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {
  private final List<Shape> shapes = Shapes.draw(7, 200);

  @Test
  void haveDifferentNames() {
    assertThat(shapes).hasSize(200).extracting(Shape::name).doesNotHaveDuplicates();
  }

  @Test
  void haveFiveMembersOfDifferentTypes() {
    assertThat(shapes)
        .allSatisfy(
            shape -> {
              assertThat(shape.members()).hasSize(5);
              assertThat(shape.members()).extracting(Member::type).doesNotHaveDuplicates();
              assertThat(shape.members()).extracting(Member::name).doesNotHaveDuplicates();
            });
  }

  @Test
  void ofASmallerNumberAreTheFirstOfALargerOne() {
    assertThat(Shapes.draw(7, 50)).isEqualTo(shapes.subList(0, 50));
  }
}
