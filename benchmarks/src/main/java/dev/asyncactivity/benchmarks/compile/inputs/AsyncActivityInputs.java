package dev.asyncactivity.benchmarks.compile.inputs;

import java.util.List;
import java.util.stream.Stream;

/**
 * An activity interface with an asynchronous activity for each member, which is its result; its
 * parameter is the next member.
 *
 * <p>The first activity also declares a failure and a progress record, as in the README: each
 * interface gets all three generated classes, and the failures of a sealed interface are read.
 */
public final class AsyncActivityInputs implements Inputs {

  @Override
  public Stream<SourceFile> shared() {
    return Stream.of(
        SourceFile.of(
            "ReviewFailure",
            """

            public sealed interface ReviewFailure {
              record Rejected(String by, String reason) implements ReviewFailure {}

              record Unavailable(String who) implements ReviewFailure {}
            }
            """),
        SourceFile.of(
            "ReviewProgress",
            """

            public record ReviewProgress(String step, int percent) {}
            """));
  }

  @Override
  public Stream<SourceFile> of(Shape shape) {
    String name = shape.name() + "Activities";
    String body =
        """
        import dev.asyncactivity.AsyncActivity;
        import io.temporal.activity.ActivityInterface;

        @ActivityInterface
        public interface %s {
        %s}
        """
            .formatted(name, shape.eachMember(member -> activity(member, shape.members())));
    return Stream.of(SourceFile.of(name, body));
  }

  private static String activity(Member member, List<Member> all) {
    int index = all.indexOf(member);
    Member parameter = all.get((index + 1) % all.size());
    String outcomes =
        index == 0 ? "(failure = ReviewFailure.class, progress = ReviewProgress.class)" : "";
    return """

      @AsyncActivity%s
      %s(%s);
    """
        .formatted(outcomes, member.declaration(), parameter.declaration());
  }
}
