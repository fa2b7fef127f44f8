package results;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every kind of result. */
@ActivityInterface
public interface ResultActivities {

  @AsyncActivity
  void nothing();

  @AsyncActivity
  boolean primitiveBoolean();

  @AsyncActivity
  byte primitiveByte();

  @AsyncActivity
  short primitiveShort();

  @AsyncActivity
  int primitiveInt();

  @AsyncActivity
  long primitiveLong();

  @AsyncActivity
  char primitiveChar();

  @AsyncActivity
  float primitiveFloat();

  @AsyncActivity
  double primitiveDouble();

  @AsyncActivity
  Boolean boxedBoolean();

  @AsyncActivity
  Byte boxedByte();

  @AsyncActivity
  Short boxedShort();

  @AsyncActivity
  Integer boxedInteger();

  @AsyncActivity
  Long boxedLong();

  @AsyncActivity
  Character boxedCharacter();

  @AsyncActivity
  Float boxedFloat();

  @AsyncActivity
  Double boxedDouble();

  @AsyncActivity
  Void boxedVoid();

  @AsyncActivity
  String text();

  @AsyncActivity
  Order aRecord();

  @AsyncActivity
  Address aClass();

  @AsyncActivity
  Size anEnum();

  @AsyncActivity
  @SuppressWarnings("AsyncActivity.UnreadableType")
  Object anything();

  @AsyncActivity
  byte[] bytes();

  @AsyncActivity
  int[][] matrix();

  @AsyncActivity
  Order[] orderArray();

  @AsyncActivity
  List<Order> orderList();

  @AsyncActivity
  Map<String, List<Order>> ordersByName();

  @AsyncActivity
  List<? extends Order> extendsWildcard();

  @AsyncActivity
  List<? super Integer> superWildcard();

  @AsyncActivity
  Map<String, ?> anyWildcard();

  @AsyncActivity
  List<int[]>[] arrayOfGenerics();

  @AsyncActivity
  Optional<Order> maybeOrder();

  @AsyncActivity
  Map.Entry<String, Integer> entry();

  @AsyncActivity
  Instant time();

  @AsyncActivity
  BigDecimal money();

  @AsyncActivity
  UUID uuid();

  @AsyncActivity(readBack = false)
  CharSequence readOtherwise();
}
