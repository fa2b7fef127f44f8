package dev.asyncactivity.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Java sources that a test writes, below a folder of its own. */
final class SourceFiles {
  private final Path folder;
  private final List<Path> paths = new ArrayList<>();

  SourceFiles(Path folder) {
    this.folder = folder;
  }

  /** Adds a file. */
  SourceFiles add(String file, String source) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, source);
      paths.add(path);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> paths() {
    return List.copyOf(paths);
  }

  /** Deletes a folder and all that is in it. */
  static void deleteAll(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
