package dev.asyncactivity.benchmarks.compile.inputs;

import java.util.stream.Stream;

/**
 * A mapper from one record to another with the same members, so that nothing has to be converted.
 *
 * <p>The records are inputs too: three source files for each annotated type.
 */
public final class MapStructInputs implements Inputs {

  @Override
  public Stream<SourceFile> of(Shape shape) {
    String source = shape.name();
    String target = shape.name() + "Dto";
    return Stream.of(dataRecord(source, shape), dataRecord(target, shape), mapper(source, target));
  }

  private static SourceFile dataRecord(String name, Shape shape) {
    String body =
        """

        public record %s(%s) {}
        """
            .formatted(name, shape.memberList(Member::declaration));
    return SourceFile.of(name, body);
  }

  private static SourceFile mapper(String source, String target) {
    String name = source + "Mapper";
    String body =
        """
        import org.mapstruct.Mapper;

        @Mapper
        public interface %s {
          %s map(%s source);
        }
        """
            .formatted(name, target, source);
    return SourceFile.of(name, body);
  }
}
