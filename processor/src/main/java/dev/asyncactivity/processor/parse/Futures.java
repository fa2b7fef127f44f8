package dev.asyncactivity.processor.parse;

import dev.asyncactivity.processor.diagnostic.Phrase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Recognizes results that stand for a later value: the classic misunderstanding of an asynchronous
 * method, which Temporal would write as a bean.
 */
public final class Futures {
  /** A class that is one of these, or has one as its parent. */
  private static final Set<String> FUTURES =
      Set.of(
          "java.util.concurrent.Future",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Flow.Publisher",
          "org.reactivestreams.Publisher",
          "io.reactivex.rxjava3.core.CompletableSource",
          "io.reactivex.rxjava3.core.MaybeSource",
          "io.reactivex.rxjava3.core.ObservableSource",
          "io.reactivex.rxjava3.core.SingleSource",
          "io.smallrye.mutiny.Uni",
          "io.vertx.core.Future",
          Names.PROMISE);

  private final Map<TypeElement, Boolean> judged = new HashMap<>();

  /** Says what to return instead of a future; empty if the result is none. */
  public Optional<String> insteadOf(TypeMirror result) {
    return result instanceof DeclaredType declared && isFuture(declared)
        ? Optional.of(value(declared))
        : Optional.empty();
  }

  private boolean isFuture(TypeMirror type) {
    TypeElement element = JavaTypes.elementOf(type);
    if (element == null || type.getKind() == TypeKind.ERROR) {
      return false;
    }
    Boolean known = judged.get(element);
    if (known == null) {
      known =
          FUTURES.contains(element.getQualifiedName().toString())
              || isFuture(element.getSuperclass())
              || element.getInterfaces().stream().anyMatch(this::isFuture);
      judged.put(element, known);
    }
    return known;
  }

  private static String value(DeclaredType future) {
    if (future.getTypeArguments().size() == 1
        && !(future.getTypeArguments().get(0) instanceof WildcardType)) {
      TypeMirror value = future.getTypeArguments().get(0);
      return JavaTypes.isClass(value, Void.class)
          ? Phrase.NOTHING.text()
          : Phrase.VALUE_OF.text(JavaTypes.of(value));
    }
    return Phrase.ANY_VALUE.text();
  }
}
