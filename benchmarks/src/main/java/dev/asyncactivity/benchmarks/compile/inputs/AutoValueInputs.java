package dev.asyncactivity.benchmarks.compile.inputs;

import java.util.stream.Stream;

/** An abstract class with a static factory and an accessor for each member, no builder. */
public final class AutoValueInputs implements Inputs {

  @Override
  public Stream<SourceFile> of(Shape shape) {
    String name = shape.name();
    String body =
        """
        import com.google.auto.value.AutoValue;

        @AutoValue
        public abstract class %s {
          public static %s of(%s) {
            return new AutoValue_%s(%s);
          }
        %s}
        """
            .formatted(
                name,
                name,
                shape.memberList(Member::declaration),
                name,
                shape.memberList(Member::name),
                shape.eachMember(
                    member -> "\n  public abstract %s();\n".formatted(member.declaration())));
    return Stream.of(SourceFile.of(name, body));
  }
}
