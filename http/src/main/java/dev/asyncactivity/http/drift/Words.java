package dev.asyncactivity.http.drift;

import dev.asyncactivity.http.shape.Shape;
import dev.asyncactivity.http.shape.Shape.Bool;
import dev.asyncactivity.http.shape.Shape.Choice;
import dev.asyncactivity.http.shape.Shape.ListOf;
import dev.asyncactivity.http.shape.Shape.MapOf;
import dev.asyncactivity.http.shape.Shape.Num;
import dev.asyncactivity.http.shape.Shape.Text;
import dev.asyncactivity.http.shape.TextKind;

/** Shapes for people. */
final class Words {
  private Words() {}

  static String of(Shape shape) {
    if (shape instanceof Text text) {
      return text.kind() == TextKind.ANY ? "a text" : text.kind().words();
    }
    if (shape instanceof Num number) {
      return number.whole() ? "a whole number" : "a number";
    }
    if (shape instanceof Bool) {
      return "true or false";
    }
    if (shape instanceof Choice choice) {
      return "one of " + String.join(", ", choice.options());
    }
    if (shape instanceof ListOf) {
      return "an array";
    }
    return shape instanceof MapOf ? "an object of any keys" : "an object";
  }

  static String range(Num number) {
    return "from %s to %s"
        .formatted(
            number.min() == null ? "any" : number.min(),
            number.max() == null ? "any" : number.max());
  }
}
