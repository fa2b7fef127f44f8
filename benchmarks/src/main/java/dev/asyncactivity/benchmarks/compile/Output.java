package dev.asyncactivity.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/** Where a compilation writes. */
record Output(Path classes, Path generatedSources) {

  /** Makes both folders. */
  static Output in(Path folder) throws IOException {
    return new Output(
        Files.createDirectories(folder.resolve("classes")),
        Files.createDirectories(folder.resolve("generated-sources")));
  }

  void empty() throws IOException {
    PathUtils.cleanDirectory(classes);
    PathUtils.cleanDirectory(generatedSources);
  }
}
