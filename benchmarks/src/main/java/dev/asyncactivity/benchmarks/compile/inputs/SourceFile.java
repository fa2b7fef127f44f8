package dev.asyncactivity.benchmarks.compile.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A source file of the one package that all inputs are in. */
public record SourceFile(String typeName, String text) {
  private static final String HEADER =
      """
      package com.example.inputs;

      import java.math.BigDecimal;
      import java.time.LocalDate;
      import java.util.List;
      import java.util.Map;
      """;

  /** Adds the package and the imports that members need to a type's own imports and body. */
  static SourceFile of(String typeName, String importsAndBody) {
    return new SourceFile(typeName, HEADER + importsAndBody);
  }

  /** Writes this file where its package says. */
  public Path writeTo(Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("com/example/inputs"));
    return Files.writeString(folder.resolve(typeName + ".java"), text);
  }
}
