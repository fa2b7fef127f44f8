package dev.asyncactivity.http.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.asyncactivity.http.ContractDrift.Kind;
import dev.asyncactivity.http.shape.BodyCheck;
import dev.asyncactivity.http.shape.Draws;
import dev.asyncactivity.http.shape.Shape;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Where nothing breaks, every body that was taken still is; where nothing has changed, no other is
 * taken, either. {@code -Ddrift.shapes=20000} draws more.
 */
class ShapeDriftTest {

  @Test
  void whatIsSaidNotToBreakDoesNot() {
    int shapes = Integer.getInteger("drift.shapes", 500);
    long seed = Long.getLong("drift.seed", 18);
    Draws draws = new Draws(seed);
    Random random = new Random(seed);
    int unbroken = 0;
    int changed = 0;
    for (int i = 0; i < shapes; i++) {
      Shape before = draws.shape(4);
      Shape now = new ChangedShapes(random, draws).of(before);
      Changes changes = new Changes();
      ShapeDrift.addTo(changes, "body", before, now);
      boolean breaks = changes.all().stream().anyMatch(it -> it.kind() == Kind.BREAKS);
      unbroken += breaks ? 0 : 1;
      changed += changes.all().isEmpty() ? 0 : 1;
      for (int n = 0; n < 20; n++) {
        JsonNode body = draws.nearly(before);
        boolean wasTaken = BodyCheck.check(before, body).isEmpty();
        boolean isTaken = BodyCheck.check(now, body).isEmpty();
        String what = "%s%nbefore %s%nnow %s%n%s".formatted(body, before, now, changes.all());
        if (!breaks && wasTaken) {
          assertThat(isTaken).as(what).isTrue();
        }
        if (changes.all().isEmpty()) {
          assertThat(isTaken).as(what).isEqualTo(wasTaken);
        }
      }
    }
    assertThat(unbroken).isGreaterThan(shapes / 4);
    assertThat(changed).isGreaterThan(shapes / 4);
  }
}
