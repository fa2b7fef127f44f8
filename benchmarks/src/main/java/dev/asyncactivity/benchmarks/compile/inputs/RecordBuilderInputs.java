package dev.asyncactivity.benchmarks.compile.inputs;

import java.util.stream.Stream;

/** A record with a component for each member. */
public final class RecordBuilderInputs implements Inputs {

  @Override
  public Stream<SourceFile> of(Shape shape) {
    String body =
        """
        import io.soabase.recordbuilder.core.RecordBuilder;

        @RecordBuilder
        public record %s(%s) {}
        """
            .formatted(shape.name(), shape.memberList(Member::declaration));
    return Stream.of(SourceFile.of(shape.name(), body));
  }
}
