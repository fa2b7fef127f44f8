package dev.asyncactivity.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
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
   * @param inPackage the package
   * @param type the class
   * @param origin the one type that it was generated from, which incremental builds rely on
   * @throws javax.annotation.processing.FilerException if there is such a type already
   */
  public void write(String inPackage, TypeSpec type, TypeElement origin) throws IOException {
    String source =
        JavaFile.builder(inPackage, type).skipJavaLangImports(true).indent("  ").build().toString();
    String name = inPackage.isEmpty() ? type.name() : inPackage + "." + type.name();
    try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
      // JavaPoet writes a blank even where a line ends before an initializer.
      writer.write(source.replace(" \n", "\n"));
    }
  }
}
