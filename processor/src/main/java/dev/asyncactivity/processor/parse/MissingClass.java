package dev.asyncactivity.processor.parse;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A class that does not exist, or not yet.
 *
 * @param name its name, or what the compiler has in its place
 * @param mentionedIn the types whose sources or class files may mention it; one of them does
 */
public record MissingClass(String name, List<TypeElement> mentionedIn) {

  MissingClass(String name, TypeElement mentionedIn) {
    this(name, List.of(mentionedIn));
  }
}
