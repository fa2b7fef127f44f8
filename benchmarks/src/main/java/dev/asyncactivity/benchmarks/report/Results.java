package dev.asyncactivity.benchmarks.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folder that the benchmarks write their numbers to. */
record Results(Path folder) {

  boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  /** The rows of a file; none if that benchmark has not run. */
  Rows rows(String file) throws IOException {
    return has(file) ? Rows.read(folder.resolve(file)) : new Rows(List.of());
  }

  /** Sorted, so that the same file makes the same page. */
  SortedMap<String, String> properties(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
      properties.load(reader);
    }
    SortedMap<String, String> sorted = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> sorted.put(key, properties.getProperty(key)));
    return sorted;
  }
}
