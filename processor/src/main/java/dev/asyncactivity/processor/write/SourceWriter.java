package dev.asyncactivity.processor.write;

import dev.asyncactivity.processor.generate.GeneratedSource;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Writes source files; the only one that does. */
public final class SourceWriter {
  private final Filer filer;

  public SourceWriter(Filer filer) {
    this.filer = filer;
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
}
