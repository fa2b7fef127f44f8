package dev.asyncactivity.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
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
    JavaFile.builder(inPackage, type.toBuilder().addOriginatingElement(origin).build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .writeTo(filer);
  }
}
