package dev.asyncactivity.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.asyncactivity.processor.model.ActivityInterfaceModel;
import dev.asyncactivity.processor.model.Platform;
import java.util.ArrayList;
import java.util.List;

/** From a model to source text. */
public final class SourceGenerator {

  private SourceGenerator() {}

  /** The base, the completer, and the failure helpers if there are failures. */
  public static List<GeneratedSource> generate(ActivityInterfaceModel model) {
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
