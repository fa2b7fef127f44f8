package dev.asyncactivity.benchmarks.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.Counters.PathCounters;
import org.apache.commons.io.file.PathUtils;

/** How much a tool generates, as sources and as the classes of these, and in how many rounds. */
record GeneratedOutput(
    Compilation compilation,
    long sourceFiles,
    long sourceBytes,
    long classFiles,
    long classBytes,
    int rounds) {

  static GeneratedOutput of(Contest contest, Path folder) throws IOException {
    Compilation compilation = contest.processor();
    PathCounters sources = PathUtils.countDirectory(compilation.output().generatedSources());
    PathCounters classes = PathUtils.countDirectory(classesOfGeneratedSources(contest, folder));
    return new GeneratedOutput(
        compilation,
        sources.getFileCounter().get(),
        sources.getByteCounter().get(),
        classes.getFileCounter().get(),
        classes.getByteCounter().get(),
        rounds(compilation));
  }

  /** Compiles the generated sources alone, against the classes of the inputs. */
  private static Path classesOfGeneratedSources(Contest contest, Path folder) throws IOException {
    Output output = Output.in(folder);
    if (contest.generatedSources().isEmpty()) {
      return output.classes();
    }
    Compilation all = contest.handwritten();
    List<Path> classPath =
        Stream.concat(Stream.of(all.output().classes()), all.tool().classPath().stream()).toList();
    WarmJavac.run(
        new Compilation(
            all.tool(),
            all.variant(),
            all.types(),
            JavacOptions.of(classPath, output, JavacOptions.NO_PROCESSOR),
            contest.generatedSources(),
            output));
    return output.classes();
  }

  private static int rounds(Compilation compilation) throws IOException {
    compilation.output().empty();
    StringWriter said = new StringWriter();
    boolean compiled = WarmJavac.compile(compilation.withOption("-XprintRounds"), said);
    if (!compiled) {
      throw new CompilationFailedException(compilation, said.toString());
    }
    return ProcessingRounds.count(said.toString());
  }
}
