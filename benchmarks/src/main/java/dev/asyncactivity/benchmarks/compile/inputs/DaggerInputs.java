package dev.asyncactivity.benchmarks.compile.inputs;

import java.util.Map;
import java.util.stream.Stream;

/**
 * A component with a provision method for each member, and the module that provides them.
 *
 * <p>Two annotated types for each shape: a component alone would have nothing to provide.
 */
public final class DaggerInputs implements Inputs {
  private static final Map<String, String> VALUES =
      Map.of(
          "String",
          "\"\"",
          "int",
          "1",
          "long",
          "1L",
          "boolean",
          "true",
          "double",
          "1.0",
          "BigDecimal",
          "BigDecimal.ONE",
          "LocalDate",
          "LocalDate.EPOCH",
          "List<String>",
          "List.of()",
          "Map<String, Integer>",
          "Map.of()",
          SharedTypes.MONEY,
          "new Money(\"EUR\", 1)");

  @Override
  public Stream<SourceFile> of(Shape shape) {
    return Stream.of(component(shape), module(shape));
  }

  private static SourceFile component(Shape shape) {
    String body =
        """
        import dagger.Component;

        @Component(modules = %sModule.class)
        public interface %s {
        %s}
        """
            .formatted(
                shape.name(),
                shape.name(),
                shape.eachMember(member -> "  %s();\n".formatted(member.declaration())));
    return SourceFile.of(shape.name(), body);
  }

  private static SourceFile module(Shape shape) {
    String name = shape.name() + "Module";
    String body =
        """
        import dagger.Module;
        import dagger.Provides;

        @Module
        public interface %s {
        %s}
        """
            .formatted(name, shape.eachMember(DaggerInputs::provider));
    return SourceFile.of(name, body);
  }

  private static String provider(Member member) {
    return """

      @Provides
      static %s() {
        return %s;
      }
    """
        .formatted(member.declaration(), VALUES.get(member.type()));
  }
}
