package dev.asyncactivity.benchmarks.compile;

import dev.asyncactivity.benchmarks.compile.inputs.Shapes;
import dev.asyncactivity.benchmarks.compile.inputs.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * A tool against the hand-written equivalent of what it generates, for one number of types.
 *
 * <p>All have been compiled once, without a warning and to the same classes.
 */
record Contest(
    Compilation processor,
    Compilation handwritten,
    Compilation copied,
    List<Path> generatedSources) {

  static Contest prepare(Tool tool, int types, long seed, Path folder) throws IOException {
    List<Path> inputs = writeInputs(tool, types, seed, folder.resolve("inputs"));
    Output output = Output.in(folder.resolve("processor"));
    List<String> options = JavacOptions.of(tool.classPath(), output, tool.processorOptions());
    Compilation processor =
        new Compilation(tool, Variant.PROCESSOR, types, options, inputs, output);
    WarmJavac.run(processor);

    Path kept = folder.resolve("kept-sources");
    PathUtils.copyDirectory(output.generatedSources(), kept);
    List<Path> generated = javaFiles(kept);
    List<Path> withGenerated = Stream.concat(inputs.stream(), generated.stream()).toList();
    Compilation handwritten =
        variant(
            processor,
            Variant.HANDWRITTEN,
            JavacOptions.NO_PROCESSOR,
            withGenerated,
            folder.resolve("handwritten"));
    WarmJavac.run(handwritten);
    requireSameClasses(processor, handwritten);
    Compilation copied =
        variant(processor, Variant.COPIED, copying(kept), inputs, folder.resolve("copied"));
    WarmJavac.run(copied);
    requireSameClasses(processor, copied);
    return new Contest(processor, handwritten, copied, generated);
  }

  private static List<String> copying(Path sources) {
    return Stream.concat(
            Toolbox.ownProcessor(CopyingProcessor.class).stream(),
            Stream.of("-A" + CopyingProcessor.FOLDER + "=" + sources))
        .toList();
  }

  /** The same types, but what is generated comes another way. */
  private static Compilation variant(
      Compilation processor,
      Variant variant,
      List<String> processing,
      List<Path> sources,
      Path folder)
      throws IOException {
    Tool tool = processor.tool();
    Output output = Output.in(folder);
    return new Compilation(
        tool,
        variant,
        processor.types(),
        JavacOptions.of(tool.classPath(), output, processing),
        sources,
        output);
  }

  /** All that can be measured: of a tool that generates nothing, only itself. */
  Stream<Compilation> compilations() {
    return generatedSources.isEmpty()
        ? Stream.of(processor)
        : Stream.of(processor, handwritten, copied);
  }

  private static List<Path> writeInputs(Tool tool, int types, long seed, Path folder)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (SourceFile each : tool.inputs().of(Shapes.draw(seed, types))) {
      files.add(each.writeTo(folder));
    }
    return files;
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void requireSameClasses(Compilation one, Compilation other) throws IOException {
    if (!PathUtils.directoryAndFileContentEquals(
        one.output().classes(), other.output().classes())) {
      throw new IllegalStateException(one + " and " + other + " give different classes");
    }
  }
}
