package dev.asyncactivity.processor.write;

import dev.asyncactivity.processor.generate.GeneratedSource;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes source files; the only one that does. */
public final class SourceWriter {
  private static final String GENERATED = "dev.asyncactivity.internal.AsyncActivityGenerated";

  private final Filer filer;
  private final Elements elements;

  public SourceWriter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /**
   * Writes one class.
   *
   * @param source the class
   * @param origin the one type that it was generated from, which incremental builds rely on
   * @throws javax.annotation.processing.FilerException if there is such a type already
   */
  public void write(GeneratedSource source, TypeElement origin) throws IOException {
    try (Writer writer = filer.createSourceFile(source.qualifiedName(), origin).openWriter()) {
      writer.write(source.text());
    }
  }

  /** Whether the class that is there already was written by the processor itself. */
  public boolean isOurs(GeneratedSource source) {
    TypeElement existing = elements.getTypeElement(source.qualifiedName());
    return existing != null
        && existing.getAnnotationMirrors().stream()
            .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
            .anyMatch(type -> type.getQualifiedName().contentEquals(GENERATED));
  }
}
