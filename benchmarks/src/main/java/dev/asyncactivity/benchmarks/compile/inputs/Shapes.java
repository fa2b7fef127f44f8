package dev.asyncactivity.benchmarks.compile.inputs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws shapes; the same seed gives the same ones.
 *
 * <p>No type has two members of one type, as each of Dagger's bindings would need a qualifier then.
 */
public final class Shapes {
  private static final int MEMBERS = 5;

  private static final List<String> TYPE_NAMES =
      List.of("Claim", "Expense", "Invoice", "Order", "Payment", "Refund", "Shipment", "Ticket");

  private static final List<String> MEMBER_TYPES =
      List.of(
          "String",
          "int",
          "long",
          "boolean",
          "double",
          "BigDecimal",
          "LocalDate",
          "List<String>",
          "Map<String, Integer>",
          SharedTypes.MONEY);

  private static final List<String> MEMBER_NAMES =
      List.of(
          "account",
          "balance",
          "customer",
          "delivery",
          "entries",
          "history",
          "issuer",
          "labels",
          "margin",
          "origin",
          "payee",
          "quota",
          "region",
          "status",
          "target",
          "urgency",
          "weight");

  private Shapes() {}

  /** Draws some shapes with different names. */
  public static List<Shape> draw(long seed, int count) {
    Random random = new Random(seed);
    return IntStream.rangeClosed(1, count).mapToObj(number -> draw(random, number)).toList();
  }

  private static Shape draw(Random random, int number) {
    String name = TYPE_NAMES.get(random.nextInt(TYPE_NAMES.size())) + number;
    List<String> types = shuffled(MEMBER_TYPES, random);
    List<String> names = shuffled(MEMBER_NAMES, random);
    Stream<Member> members =
        IntStream.range(0, MEMBERS).mapToObj(i -> new Member(types.get(i), names.get(i)));
    return new Shape(name, members.toList());
  }

  private static List<String> shuffled(List<String> values, Random random) {
    List<String> copy = new ArrayList<>(values);
    Collections.shuffle(copy, random);
    return copy;
  }
}
