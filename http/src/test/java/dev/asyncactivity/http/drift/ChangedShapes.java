package dev.asyncactivity.http.drift;

import dev.asyncactivity.http.shape.Draws;
import dev.asyncactivity.http.shape.Shape;
import dev.asyncactivity.http.shape.Shape.Choice;
import dev.asyncactivity.http.shape.Shape.Field;
import dev.asyncactivity.http.shape.Shape.ListOf;
import dev.asyncactivity.http.shape.Shape.MapOf;
import dev.asyncactivity.http.shape.Shape.Nullable;
import dev.asyncactivity.http.shape.Shape.Num;
import dev.asyncactivity.http.shape.Shape.Obj;
import dev.asyncactivity.http.shape.Shape.Opaque;
import dev.asyncactivity.http.shape.Shape.Ref;
import dev.asyncactivity.http.shape.Shape.Text;
import dev.asyncactivity.http.shape.TextKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Shapes as a later release may have them. */
final class ChangedShapes {
  private final Random random;
  private final Draws draws;
  private final Map<String, Ref> references = new HashMap<>();

  ChangedShapes(Random random, Draws draws) {
    this.random = random;
    this.draws = draws;
  }

  Shape of(Shape shape) {
    if (chance(0.05) && !(shape instanceof Ref)) {
      return replaced(shape);
    }
    if (shape instanceof Choice choice) {
      List<String> options = new ArrayList<>(choice.options());
      options.removeIf(it -> chance(0.1));
      if (chance(0.2)) {
        options.add("new");
      }
      return new Choice(options);
    }
    if (shape instanceof Num number) {
      return chance(0.2)
          ? new Num(chance(0.5), limit(number.min(), -128), limit(number.max(), 127))
          : number;
    }
    if (shape instanceof ListOf list) {
      return new ListOf(of(list.element()));
    }
    if (shape instanceof MapOf map) {
      return new MapOf(map.key(), of(map.value()));
    }
    if (shape instanceof Nullable maybe) {
      return new Nullable(of(maybe.shape()));
    }
    if (shape instanceof Ref ref) {
      return Objects.requireNonNull(references.get(ref.name()));
    }
    return shape instanceof Obj object ? object(object) : shape;
  }

  private Shape replaced(Shape shape) {
    return switch (random.nextInt(4)) {
      case 0 -> new Text(TextKind.ANY);
      case 1 -> new Opaque("changed");
      case 2 -> draws.shape(1);
      default -> {
        if (shape instanceof Nullable maybe) {
          yield of(maybe.shape());
        }
        yield shape instanceof Opaque ? shape : new Nullable(of(shape));
      }
    };
  }

  private @org.jspecify.annotations.Nullable BigDecimal limit(
      @org.jspecify.annotations.Nullable BigDecimal before, int other) {
    return switch (random.nextInt(3)) {
      case 0 -> null;
      case 1 -> new BigDecimal(other);
      default -> before;
    };
  }

  private Obj object(Obj object) {
    Ref ref = new Ref(object.name());
    references.put(object.name(), ref);
    List<Field> fields = new ArrayList<>();
    for (Field field : object.fields()) {
      if (!chance(0.05)) {
        List<String> aliases = new ArrayList<>(field.aliases());
        aliases.removeIf(it -> chance(0.1));
        boolean renamed = chance(0.1);
        if (renamed) {
          aliases.add(field.name());
        }
        fields.add(
            new Field(
                renamed ? "new" + field.name() : field.name(),
                aliases,
                of(field.shape()),
                field.required() != chance(0.1)));
      }
    }
    if (chance(0.2)) {
      fields.add(new Field("more", List.of(), draws.shape(1), chance(0.5)));
    }
    Obj changed = new Obj(object.name(), fields, object.open() != chance(0.1));
    ref.bind(changed);
    return changed;
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }
}
