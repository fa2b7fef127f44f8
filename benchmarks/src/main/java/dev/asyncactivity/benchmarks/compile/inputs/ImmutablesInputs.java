package dev.asyncactivity.benchmarks.compile.inputs;

import java.util.stream.Stream;

/** An interface with an accessor for each member. */
public final class ImmutablesInputs implements Inputs {

  @Override
  public Stream<SourceFile> of(Shape shape) {
    String body =
        """
        import org.immutables.value.Value;

        @Value.Immutable
        public interface %s {
        %s}
        """
            .formatted(
                shape.name(),
                shape.eachMember(member -> "  %s();\n".formatted(member.declaration())));
    return Stream.of(SourceFile.of(shape.name(), body));
  }
}
