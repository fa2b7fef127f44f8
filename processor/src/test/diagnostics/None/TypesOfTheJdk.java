package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

@ActivityInterface
public interface TypesOfTheJdk {
  @AsyncActivity
  Values approve(Instant at, Duration within, Optional<String> note, UUID id, BigDecimal amount);

  @AsyncActivity
  byte[] bytes(byte[] data, int[][] numbers, Set<Locale> locales);

  @AsyncActivity
  int primitive(long number, boolean flag, char letter);

  record Values(ZonedDateTime at, OptionalInt count, BigInteger number, CharSequence text) {}
}
