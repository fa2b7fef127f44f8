package dev.asyncactivity.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Has a tool's sources ready, and only copies them. What this costs is javac's price for sources
 * that come while it runs, however they came about; no processor that writes them can cost less.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions(CopyingProcessor.FOLDER)
public final class CopyingProcessor extends AbstractProcessor {
  static final String FOLDER = "copied.sources";

  private boolean copied;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!copied) {
      copied = true;
      copyAll(Path.of(processingEnv.getOptions().get(FOLDER)));
    }
    return false;
  }

  private void copyAll(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        copy(file, className(folder.relativize(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(Path file, String name) throws IOException {
    try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      writer.write(Files.readString(file));
    }
  }

  private static String className(Path file) {
    return file.toString()
        .replaceFirst("\\.java$", "")
        .replace(file.getFileSystem().getSeparator(), ".");
  }
}
