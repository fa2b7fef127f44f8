package dev.asyncactivity.benchmarks.compile.inputs;

import java.util.List;
import java.util.stream.Stream;

/** How one tool's users write down a shape. */
public interface Inputs {

  /** The source files of one shape. */
  Stream<SourceFile> of(Shape shape);

  /** Source files that all shapes share, besides the member types. */
  default Stream<SourceFile> shared() {
    return Stream.empty();
  }

  /** All source files of some shapes. */
  default List<SourceFile> of(List<Shape> shapes) {
    Stream<SourceFile> shared = Stream.concat(Stream.of(SharedTypes.money()), shared());
    return Stream.concat(shared, shapes.stream().flatMap(this::of)).toList();
  }
}
