package dev.asyncactivity.benchmarks.compile;

import dev.asyncactivity.benchmarks.compile.inputs.Inputs;
import java.nio.file.Path;
import java.util.List;

/**
 * An annotation processor and its set-up.
 *
 * @param inputs how its users write types down
 * @param classPath what its inputs and its generated code need
 * @param processorOptions what makes javac run it, and nothing else
 */
record Tool(
    String name,
    String version,
    Inputs inputs,
    List<Path> classPath,
    List<String> processorOptions) {

  Tool {
    classPath = List.copyOf(classPath);
    processorOptions = List.copyOf(processorOptions);
  }
}
