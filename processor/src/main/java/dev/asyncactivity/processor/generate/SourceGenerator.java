package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** From models to source text. */
public final class SourceGenerator {
  private SourceGenerator() {}

  /** What is generated for an interface, from its model for each platform: one of each at most. */
  public static List<GeneratedSource> generateAll(List<ActivityInterfaceModel> models) {
    if (models.size() < 2) {
      return models.stream().flatMap(model -> generate(model).stream()).toList();
    }
    ActivityInterfaceModel one = models.get(0);
    ActivityInterfaceModel other = models.get(1);
    return Stream.of(one.routedWith(other), other.routedWith(one))
        .flatMap(model -> generate(model).stream())
        .toList();
  }

  /** The base, the completer, the failure helpers and what is for signals, if there are any. */
  private static List<GeneratedSource> generate(ActivityInterfaceModel model) {
    List<TypeSpec> types = new ArrayList<>();
    types.add(ImplBaseGenerator.generate(model));
    types.add(CompleterGenerator.generate(model));
    if (!model.failures().isEmpty()) {
      types.add(
          model.platform() == Platform.TEMPORAL
              ? FailuresGenerator.generate(model)
              : CadenceFailuresGenerator.generate(model));
    }
    if (model.platform() == Platform.CADENCE && !model.routed().isEmpty()) {
      types.add(RouterGenerator.generate(model));
    }
    if (!model.bySignal().isEmpty()) {
      types.add(HandOffsGenerator.generate(model));
      types.add(WaitsGenerator.generate(model));
    }
    String inPackage = model.type().packageName();
    return types.stream()
        .map(type -> new GeneratedSource(inPackage, type.name(), text(inPackage, type)))
        .toList();
  }

  private static String text(String inPackage, TypeSpec type) {
    return Layout.of(
        JavaFile.builder(inPackage, type)
            .skipJavaLangImports(true)
            .indent("  ")
            .build()
            .toString());
  }
}
