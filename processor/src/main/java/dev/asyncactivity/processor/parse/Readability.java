package dev.asyncactivity.processor.parse;

import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Judges whether a platform's default data converter can read a type back. */
interface Readability {

  /** The first part of the type that cannot be read back. */
  Optional<Unreadable> judge(TypeMirror type);

  /**
   * A type that cannot be read back.
   *
   * @param type its name
   * @param reason why, and what comes of it
   * @param fix what to do
   */
  record Unreadable(String type, String reason, String fix) {}
}
