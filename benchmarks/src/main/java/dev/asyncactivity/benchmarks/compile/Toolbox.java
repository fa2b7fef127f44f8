package dev.asyncactivity.benchmarks.compile;

import dev.asyncactivity.benchmarks.compile.inputs.AsyncActivityInputs;
import dev.asyncactivity.benchmarks.compile.inputs.AutoValueInputs;
import dev.asyncactivity.benchmarks.compile.inputs.DaggerInputs;
import dev.asyncactivity.benchmarks.compile.inputs.ImmutablesInputs;
import dev.asyncactivity.benchmarks.compile.inputs.Inputs;
import dev.asyncactivity.benchmarks.compile.inputs.MapStructInputs;
import dev.asyncactivity.benchmarks.compile.inputs.RecordBuilderInputs;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * The tools that are compared, from a folder with {@code <tool>/classpath} and {@code
 * <tool>/processorpath}.
 */
record Toolbox(Path folder) {
  private static final String OURS = "async-activity";

  /** All tools, ours first. */
  List<Tool> tools() throws IOException {
    return List.of(
        tool(OURS, "async-activity-processor", new AsyncActivityInputs()),
        tool("auto-value", "auto-value", new AutoValueInputs()),
        tool("record-builder", "record-builder-processor", new RecordBuilderInputs()),
        tool("immutables", "value", new ImmutablesInputs()),
        tool("mapstruct", "mapstruct-processor", new MapStructInputs()),
        tool("dagger", "dagger-compiler", new DaggerInputs()),
        noOp());
  }

  private Tool tool(String name, String processor, Inputs inputs) throws IOException {
    List<Path> processorPath = jars(name, "processorpath");
    return new Tool(
        name,
        version(processor, processorPath),
        inputs,
        jars(name, "classpath"),
        List.of("-processorpath", JavacOptions.path(processorPath)));
  }

  /**
   * Our inputs and our class path, but a processor that does nothing, named as it is no service.
   */
  private Tool noOp() throws IOException {
    return new Tool(
        "no-op",
        "",
        new AsyncActivityInputs(),
        jars(OURS, "classpath"),
        ownProcessor(NoOpProcessor.class));
  }

  /** What makes javac run a processor of this program. */
  static List<String> ownProcessor(Class<? extends Processor> processor) {
    return List.of(
        "-processorpath", classesOfThisProgram().toString(), "-processor", processor.getName());
  }

  private static Path classesOfThisProgram() {
    try {
      return Path.of(Toolbox.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Path> jars(String tool, String path) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(tool).resolve(path))) {
      return files.map(Path::toAbsolutePath).sorted().toList();
    }
  }

  /** From the name of the processor's jar, as Maven wrote it. */
  private static String version(String artifact, List<Path> jars) {
    String names = artifact + "-(\\d.*)\\.jar";
    return jars.stream()
        .map(jar -> jar.getFileName().toString())
        .filter(name -> name.matches(names))
        .map(name -> name.replaceFirst(names, "$1"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No " + artifact + " among " + jars));
  }
}
