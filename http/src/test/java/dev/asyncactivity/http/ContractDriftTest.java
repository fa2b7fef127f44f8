package dev.asyncactivity.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractDriftTest {

  interface Before {
    @ActivityInterface
    interface Orders {
      @AsyncActivity(failure = Refused.class, progress = Step.class)
      Receipt pay();

      @AsyncActivity
      void gone();

      @AsyncActivity
      void empty();

      @AsyncActivity
      @ActivityMethod(name = "SHIP")
      String ship();

      @AsyncActivity
      Tree plant();
    }

    sealed interface Refused {
      record Limit(String reason) implements Refused {}

      record Fraud(String reason) implements Refused {}
    }

    record Step(int percent) {}

    record Receipt(
        String id,
        String renamed,
        String dropped,
        @Nullable String note,
        int shrinks,
        long grows,
        Color color,
        List<String> list,
        Map<String, Integer> map,
        Object any) {}

    enum Color {
      RED,
      GREEN
    }

    record Tree(String name, List<Tree> children) {}
  }

  interface Now {
    @ActivityInterface
    interface Orders {
      @SuppressWarnings("AsyncActivity.RetryableExact")
      @AsyncActivity(failure = Refused.class, attempts = Attempts.EXACT)
      Receipt pay();

      @AsyncActivity
      String empty();

      @AsyncActivity
      void fresh();

      @AsyncActivity
      @ActivityMethod(name = "Ship")
      String ship();

      @AsyncActivity
      Tree plant();
    }

    sealed interface Refused {
      @AsyncFailure(retryable = true)
      record Limit(String reason) implements Refused {}

      record Other(String reason) implements Refused {}
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Receipt(
        String id,
        @JsonAlias("renamed") String newName,
        String note,
        int shrinks2,
        short shrinks,
        double grows,
        Color color,
        List<@Nullable String> list,
        Map<String, String> map,
        boolean any,
        @Nullable String more) {}

    enum Color {
      RED,
      BLUE
    }

    record Tree(int name, List<Tree> children) {}
  }

  private final String before = OpenApi.of(CallbackContract.of(Before.Orders.class)).toJson();
  private final String now = OpenApi.of(CallbackContract.of(Now.Orders.class)).toJson();

  @Test
  void everyChangeIsTold() {
    assertThat(ContractDrift.between(before, now).report())
        .isEqualTo(
            """
            BREAKS what is out:
              empty/complete: needs a body now
              gone: is gone, and with it every link to it
              pay: refuses the link of an earlier attempt now
              pay/complete /dropped: is gone
              pay/complete /note: must be there now
              pay/complete /note: takes no null any more
              pay/complete /shrinks: takes fewer numbers: from -32768 to 32767
              pay/complete /color: no longer takes GREEN
              pay/complete /map/*: was a whole number, and is a text
              pay/complete /any: was not described, and is checked now
              pay/complete /shrinks2: is new, and must be there
              pay/fail/Limit: no longer ends the activity: it is retried
              pay/fail/Fraud: is no longer declared
              pay/heartbeat: takes no body any more
              plant/complete /name: was a text, and is a whole number
              ship: answers Ship now, and refuses the links of SHIP
            ADDS:
              pay/complete: takes unknown fields, too
              pay/complete /renamed: may be written as newName, too
              pay/complete /grows: takes fractions, too
              pay/complete /grows: takes more numbers: from -1.7976931348623157E+308 to 1.7976931348623157E+308
              pay/complete /color: takes BLUE, too
              pay/complete /list/*: takes null, too
              pay/complete /more: is new, and may be left out
              pay/fail/Other: is new
              fresh: is new
            """);
  }

  @Test
  void theOtherWayRoundOtherThingsBreak() {
    assertThat(ContractDrift.between(now, before).report())
        .contains(
            "pay/complete: takes no unknown fields any more",
            "pay/complete /newName: is gone",
            "pay/complete /grows: takes whole numbers only",
            "pay/complete /any: is no longer described")
        .contains("ADDS:\n", "pay/heartbeat: takes a body, too", "gone: is new");
  }

  @Test
  void nothingHasChangedByItself() {
    ContractDrift drift = ContractDrift.between(before, before);

    assertThat(drift.changes()).isEmpty();
    assertThat(drift.breaks()).isFalse();
    assertThat(ContractDrift.between(before, now).breaks()).isTrue();
  }

  @Test
  void aFileHoldsTheContract(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("new/openapi.json");
    OpenApi today = OpenApi.of(CallbackContract.of(Now.Orders.class));

    assertThatThrownBy(() -> ContractDrift.verify(file, today))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(ContractDrift.UPDATE);
    System.setProperty(ContractDrift.UPDATE, "true");
    try {
      ContractDrift.verify(file, today);
    } finally {
      System.clearProperty(ContractDrift.UPDATE);
    }
    ContractDrift.verify(file, today);
    Files.writeString(file, before);
    assertThatThrownBy(() -> ContractDrift.verify(file, today))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll("BREAKS what is out:", "gone: is gone", ContractDrift.UPDATE);
  }

  @Test
  void anotherDocumentIsNone() {
    assertThatThrownBy(() -> ContractDrift.between("{}", now))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ContractDrift.between("no JSON", now))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
