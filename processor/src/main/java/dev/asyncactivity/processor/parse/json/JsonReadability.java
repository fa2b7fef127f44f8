package dev.asyncactivity.processor.parse.json;

import dev.asyncactivity.processor.diagnostic.UnreadableReason;
import dev.asyncactivity.processor.parse.Readability;
import dev.asyncactivity.processor.parse.Verdict;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Judges whether Temporal's default data converter, Jackson as the SDK sets it up, reads back what
 * it wrote as a type. Only what is certain is said: a class with an annotation that is not modelled
 * is never judged.
 */
public final class JsonReadability implements Readability {
  private final Elements elements;
  private final Types types;
  private final Map<String, Verdict> judged = new HashMap<>();

  public JsonReadability(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  @Override
  public Verdict judge(TypeMirror type) {
    Verdict known = judged.get(type.toString());
    if (known == null) {
      known =
          isObject(type)
              ? Verdict.unreadable(UnreadableReason.OBJECT, object(type))
              : new TypeWalk(elements, types).judgeRoot(type);
      judged.put(type.toString(), known);
    }
    return known;
  }

  private static boolean isObject(TypeMirror type) {
    return type instanceof DeclaredType
        && object(type).getQualifiedName().contentEquals("java.lang.Object");
  }

  private static TypeElement object(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }
}
