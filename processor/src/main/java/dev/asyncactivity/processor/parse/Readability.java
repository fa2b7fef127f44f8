package dev.asyncactivity.processor.parse;

import javax.lang.model.type.TypeMirror;

/** Judges whether a platform's default data converter reads back what it wrote. */
public interface Readability {

  /** The verdict on a method's result or parameter, with the first part that is not read back. */
  Verdict judge(TypeMirror type);
}
